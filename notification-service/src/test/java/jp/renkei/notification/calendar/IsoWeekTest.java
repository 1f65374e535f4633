package jp.renkei.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-W48",
        "2026-11-29, 2026-W48",
        "2026-11-30, 2026-W49",
        "2026-12-31, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-12-30, 2025-W01"
    })
    void aDayBelongsToItsWeekNotToItsYear(LocalDate day, String week) {
        assertThat(IsoWeek.of(day)).hasToString(week);
    }

    @Test
    void theWeekBeginsOnMondayMidnightInJapan() {
        assertThat(IsoWeek.of(Instant.parse("2026-11-22T14:59:59Z"))).hasToString("2026-W47");
        assertThat(IsoWeek.of(Instant.parse("2026-11-22T15:00:00Z"))).hasToString("2026-W48");
        assertThat(new IsoWeek(2026, 48).cutoff()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
        assertThat(new IsoWeek(2026, 53).end()).isEqualTo(new IsoWeek(2027, 1).cutoff());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W00", "2026-W54", "2025-W53", "2026-48", "2026-w48", "", "２０２６-W48", "2026-W48 "})
    void whatIsNoWeekIsNotRead(String text) {
        assertThat(IsoWeek.parse(text)).isEmpty();
    }

    @Test
    void aWeekIsReadAsItIsWritten() {
        assertThat(IsoWeek.parse("2026-W53")).contains(new IsoWeek(2026, 53));
        assertThat(new IsoWeek(2026, 9)).hasToString("2026-W09").isLessThan(new IsoWeek(2026, 10));
    }
}
