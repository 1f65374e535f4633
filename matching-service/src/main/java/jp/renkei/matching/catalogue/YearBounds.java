package jp.renkei.matching.catalogue;

/** The years that plans of municipalities can be about; calendars and fiscal years are only made for these. Stateless. */
public final class YearBounds {

    public static final int FIRST = 1950;
    public static final int LAST = 2150;

    private YearBounds() {}

    public static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }
}
