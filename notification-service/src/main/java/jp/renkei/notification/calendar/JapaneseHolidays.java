package jp.renkei.notification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/**
 * Japan's public holidays after 国民の祝日に関する法律 (Act 178 of 1948) as it stands since 2022, substitutes and days between
 * two holidays included. The equinoxes follow the usual approximation, which agrees with the almanac in the stated range;
 * the government fixes each a year ahead. Stateless.
 */
final class JapaneseHolidays {

    static final int FIRST_YEAR = 2022;
    static final int LAST_YEAR = 2099;

    /** Article 2, the holidays with a date of their own. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    /** Article 2, the holidays on the n-th Monday of a month. */
    private static final Map<Month, Integer> MONDAYS =
            Map.of(Month.JANUARY, 2, Month.JULY, 3, Month.SEPTEMBER, 3, Month.OCTOBER, 2);

    private JapaneseHolidays() {}

    /** @throws IllegalArgumentException outside the stated range */
    static boolean include(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Holidays are known from 2022 to 2099, not for " + date.getYear());
        }
        return isNamed(date) || isSubstitute(date) || isBetween(date);
    }

    private static boolean isNamed(LocalDate date) {
        return FIXED.contains(MonthDay.from(date)) || isHappyMonday(date) || isEquinox(date);
    }

    private static boolean isHappyMonday(LocalDate date) {
        Integer ordinal = MONDAYS.get(date.getMonth());
        return ordinal != null && date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
    }

    private static boolean isEquinox(LocalDate date) {
        return switch (date.getMonth()) {
            case MARCH -> date.getDayOfMonth() == equinox(20.8431, date.getYear());
            case SEPTEMBER -> date.getDayOfMonth() == equinox(23.2488, date.getYear());
            default -> false;
        };
    }

    /** 海上保安庁水路部 暦計算研究会編『新こよみ便利帳』, for 1980 to 2099. */
    private static int equinox(double dayIn1980, int year) {
        int since = year - 1980;
        return (int) (dayIn1980 + 0.242194 * since) - since / 4;
    }

    /** Article 3 (2): a holiday on a Sunday gives the next day that is none. */
    private static boolean isSubstitute(LocalDate date) {
        LocalDate before = date.minusDays(1);
        while (isNamed(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    /** Article 3 (3): a day between two holidays. */
    private static boolean isBetween(LocalDate date) {
        return isNamed(date.minusDays(1)) && isNamed(date.plusDays(1));
    }
}
