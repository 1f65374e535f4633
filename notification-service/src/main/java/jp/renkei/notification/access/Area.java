package jp.renkei.notification.access;

/**
 * A set of municipalities: one, those of a prefecture, all, or none. Codes are compared, never matched as a pattern.
 * Immutable.
 */
public final class Area {

    private static final Area COUNTRY = new Area("");
    private static final Area NOWHERE = new Area("nowhere");

    private final String begin;

    private Area(String begin) {
        this.begin = begin;
    }

    public static Area country() {
        return COUNTRY;
    }

    public static Area nowhere() {
        return NOWHERE;
    }

    /** @param code two digits; anything else is nowhere */
    public static Area prefecture(String code) {
        return code.matches("[0-9]{2}") ? new Area(code) : NOWHERE;
    }

    /** @param code six digits; anything else is nowhere */
    public static Area municipality(String code) {
        return code.matches("[0-9]{6}") ? new Area(code) : NOWHERE;
    }

    /** What the first {@link #length()} characters of a code must equal. */
    public String begin() {
        return begin;
    }

    public int length() {
        return begin.length();
    }
}
