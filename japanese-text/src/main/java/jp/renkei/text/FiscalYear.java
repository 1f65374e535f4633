package jp.renkei.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March, named after the calendar year in which it starts.
 *
 * <p>Source: 地方自治法第208条 (the fiscal year of local bodies).
 *
 * @param year the calendar year of its 1 April, 1900 to 2199
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    /** The calendar in which days are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    public FiscalYear {
        if (year < 1900 || year > 2199) {
            throw new IllegalArgumentException("not a fiscal year: " + year);
        }
    }

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads what officers write: 令和7年度, R7年度, 平成31年度, 令和元年度, 二〇二五年度, 2025年度, FY2025, ２０２５.
     *
     * <p>Years of an era beyond its end are counted on (平成32年度 is 2020), because plans were written so.
     */
    public static Optional<FiscalYear> parse(CharSequence text) {
        return FiscalYearParser.parse(text);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(year + years);
    }

    /** 令和7年度; the era is the one at the end of the fiscal year's first calendar year, so 2019 is 令和元年度. */
    public String japanese() {
        Era era = Era.of(year);
        int ofEra = year - era.before();
        return era.kanji() + (ofEra == 1 ? "元" : String.valueOf(ofEra)) + "年度";
    }

    public String english() {
        return "FY" + year;
    }

    /** The number of a day's fiscal half-year (from 1 April or 1 October); they are numbered without gaps. */
    public static int half(LocalDate day) {
        int month = day.getMonthValue();
        boolean second = month < Month.APRIL.getValue() || month >= Month.OCTOBER.getValue();
        return of(day).year() * 2 + (second ? 1 : 0);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
