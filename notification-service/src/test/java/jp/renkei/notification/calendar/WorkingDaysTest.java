package jp.renkei.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20, true
            # Saturday, Sunday, 勤労感謝の日
            2026-11-21, false
            2026-11-22, false
            2026-11-23, false
            2026-11-24, true
            # 国民の休日 between two holidays, 振替休日
            2026-09-22, false
            2026-05-06, false
            # 天皇誕生日, 山の日, スポーツの日
            2027-02-23, false
            2026-08-11, false
            2026-10-12, false
            # the turn of the year
            2026-12-28, true
            2026-12-29, false
            2026-12-31, false
            2027-01-01, false
            2028-01-03, false
            2028-01-04, true
            # as the Cabinet Office has announced them: 春分の日 and 秋分の日 of 2027
            2027-03-21, false
            2027-03-22, false
            2027-09-23, false
            """)
    void townHallsWorkOnTheseDays(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }
}
