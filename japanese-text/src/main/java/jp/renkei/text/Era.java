package jp.renkei.text;

/** The eras (元号) that fiscal years are written in. */
enum Era {
    MEIJI("明治", 'm', 1867),
    TAISHO("大正", 't', 1911),
    SHOWA("昭和", 's', 1925),
    HEISEI("平成", 'h', 1988),
    REIWA("令和", 'r', 2018);

    private final String kanji;
    private final char letter;
    private final int before;

    Era(String kanji, char letter, int before) {
        this.kanji = kanji;
        this.letter = letter;
        this.before = before;
    }

    /** The latest era whose first year is not after {@code year}. */
    static Era of(int year) {
        Era found = MEIJI;
        for (Era era : values()) {
            if (year > era.before) {
                found = era;
            }
        }
        return found;
    }

    String kanji() {
        return kanji;
    }

    char letter() {
        return letter;
    }

    /** The calendar year before its first year. */
    int before() {
        return before;
    }
}
