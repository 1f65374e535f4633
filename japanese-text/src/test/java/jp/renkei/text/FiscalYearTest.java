package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "令和7年度,2025",
        "令和７年度,2025",
        "令和七年度,2025",
        "令和十二年度,2030",
        "令和二十年度,2038",
        "令和元年度,2019",
        "平成31年度,2019",
        "平成32年度,2020",
        "㋿7年度,2025",
        "R7年度,2025",
        "Ｒ７,2025",
        "r.7,2025",
        "H30年度,2018",
        "昭和63年度,1988",
        "2025年度,2025",
        "２０２５,2025",
        "二〇二五年度,2025",
        "FY2025,2025",
        "ＦＹ ２０２５,2025",
        "令和7年度（2025年度）,2025",
    })
    void readsWhatOfficersWrite(String written, int year) {
        assertEquals(year, FiscalYear.parse(written).orElseThrow().year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "令和", "令和0年度", "25", "7年度", "20250401", "2025-2027", "来年度", "1850年度"})
    void doesNotGuess(String written) {
        assertTrue(FiscalYear.parse(written).isEmpty());
    }

    @Test
    void namesItselfInBothLanguages() {
        assertEquals("令和7年度", new FiscalYear(2025).japanese());
        assertEquals("令和元年度", new FiscalYear(2019).japanese());
        assertEquals("平成30年度", new FiscalYear(2018).japanese());
        assertEquals("FY2025", new FiscalYear(2025).english());
    }

    @Test
    void readsItsOwnLabelForEveryYear() {
        for (int year = 1900; year <= 2100; year++) {
            assertEquals(
                    year,
                    FiscalYear.parse(new FiscalYear(year).japanese())
                            .orElseThrow()
                            .year());
        }
    }

    @Test
    void runsFromAprilToMarch() {
        assertEquals(new FiscalYear(2025), FiscalYear.of(LocalDate.of(2026, 3, 31)));
        assertEquals(new FiscalYear(2026), FiscalYear.of(LocalDate.of(2026, 4, 1)));
        assertEquals(LocalDate.of(2025, 4, 1), new FiscalYear(2025).firstDay());
        assertEquals(LocalDate.of(2026, 3, 31), new FiscalYear(2025).lastDay());
        assertTrue(new FiscalYear(2025).contains(LocalDate.of(2026, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(25));
    }

    @Test
    void countsHalfYears() {
        LocalDate march = LocalDate.of(2026, 3, 31);
        assertEquals(0, FiscalYear.half(march) - FiscalYear.half(LocalDate.of(2025, 10, 1)));
        assertEquals(1, FiscalYear.half(march) - FiscalYear.half(LocalDate.of(2025, 9, 30)));
        assertEquals(1, FiscalYear.half(LocalDate.of(2026, 4, 1)) - FiscalYear.half(march));
        assertEquals(3, FiscalYear.half(LocalDate.of(2027, 4, 1)) - FiscalYear.half(march));
        assertEquals(-1, FiscalYear.half(march) - FiscalYear.half(LocalDate.of(2026, 4, 1)));
    }
}
