package jp.renkei.notification.calendar;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days on which town halls work: not on Saturdays, Sundays, public holidays (祝日法) and from 29 December to 3 January
 * (行政機関の休日に関する法律). Stateless.
 */
@Singleton
public class WorkingDays {

    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 28);
    private static final MonthDay FIRST_OF_YEAR = MonthDay.of(1, 4);

    public boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isTurnOfYear(MonthDay.from(date))
                && !JapaneseHolidays.include(date);
    }

    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isTurnOfYear(MonthDay day) {
        return day.isAfter(LAST_OF_YEAR) || day.isBefore(FIRST_OF_YEAR);
    }
}
