package jp.renkei.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendDayPolicyTest {

    private final WorkingDays workingDays = new WorkingDays();
    private final SendDayPolicy policy = new SendDayPolicy(workingDays);

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            # week,    chosen,    day
            2026-W47,  TUESDAY,   2026-11-17
            # 勤労感謝の日
            2026-W48,  MONDAY,    2026-11-24
            2026-W48,  TUESDAY,   2026-11-24
            # 敬老の日, 国民の休日, 秋分の日
            2026-W39,  MONDAY,    2026-09-24
            2026-W39,  TUESDAY,   2026-09-24
            2026-W39,  FRIDAY,    2026-09-25
            # 憲法記念日 on a Sunday, so its substitute is on the Wednesday after two more holidays
            2026-W19,  TUESDAY,   2026-05-07
            # from 29 December to 3 January the day moves into the next week, which has one digest, not two
            2026-W53,  TUESDAY,   none
            2027-W01,  TUESDAY,   2027-01-04
            2026-W53,  MONDAY,    2026-12-28
            2027-W01,  MONDAY,    2027-01-04
            # a weekend is a wish for the Monday after
            2026-W47,  SATURDAY,  2026-11-16
            2026-W50,  SATURDAY,  2026-12-07
            """)
    void theDigestGoesOutOnTheChosenDayOrTheNextWorkingDay(String week, DayOfWeek chosen, LocalDate day) {
        assertThat(policy.dayIn(IsoWeek.parse(week).orElseThrow(), chosen).orElse(null))
                .isEqualTo(day);
    }

    @Test
    void noTwoWeeksOfTenYearsShareADayAndNoneIsLostButAtHolidays() {
        for (DayOfWeek chosen : DayOfWeek.values()) {
            LocalDate before = LocalDate.MIN;
            for (IsoWeek week = new IsoWeek(2026, 1); week.year() < 2036; week = week.plus(1)) {
                LocalDate day = policy.dayIn(week, chosen).orElse(null);
                if (day != null) {
                    assertThat(day).isAfter(before);
                    assertThat(IsoWeek.of(day)).isEqualTo(week);
                    assertThat(workingDays.isWorkingDay(day)).isTrue();
                    before = day;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # holiday: nothing is sent
            2026-11-23T09:00+09:00,
            2026-11-24T09:00+09:00, MONDAY TUESDAY SATURDAY SUNDAY
            2026-11-25T09:00+09:00, MONDAY TUESDAY WEDNESDAY SATURDAY SUNDAY
            2026-11-27T09:00+09:00, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY
            2026-11-28T09:00+09:00,
            """)
    void whatWasMissedMayGoOutOnEachLaterWorkingDayOfTheWeek(ZonedDateTime now, String due) {
        Set<DayOfWeek> expected = EnumSet.noneOf(DayOfWeek.class);
        if (due != null) {
            for (String day : due.split(" ")) {
                expected.add(DayOfWeek.valueOf(day));
            }
        }
        assertThat(policy.dueOn(now)).isEqualTo(expected);
    }
}
