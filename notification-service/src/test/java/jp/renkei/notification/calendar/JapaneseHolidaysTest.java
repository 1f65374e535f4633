package jp.renkei.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseHolidaysTest {

    /** 内閣府「国民の祝日」について: whole years as announced. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 1-1 1-2 1-9 2-11 2-23 3-21 4-29 5-3 5-4 5-5 7-17 8-11 9-18 9-23 10-9 11-3 11-23
            2024 | 1-1 1-8 2-11 2-12 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-22 9-23 10-14 11-3 11-4 11-23
            2025 | 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-21 8-11 9-15 9-23 10-13 11-3 11-23 11-24
            2026 | 1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23
            2027 | 1-1 1-11 2-11 2-23 3-21 3-22 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3 11-23
            """)
    void aYearHasTheseHolidaysAndNoOthers(int year, String days) {
        List<MonthDay> expected = Arrays.stream(days.split(" "))
                .map(day -> day.split("-"))
                .map(day -> MonthDay.of(Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .toList();
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(JapaneseHolidays::include)
                        .map(MonthDay::from))
                .isEqualTo(expected);
    }

    @Test
    void outsideTheStatedRangeNothingIsClaimed() {
        assertThatThrownBy(() -> JapaneseHolidays.include(LocalDate.of(2100, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
