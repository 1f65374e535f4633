package jp.renkei.catalog.record;

import jp.renkei.text.TextFolding;

/** What two titles have in common when a reader takes them for the same: width, case, variants and white space aside. */
final class TitleKey {

    private TitleKey() {}

    static String of(String title) {
        StringBuilder key = new StringBuilder(title.length());
        TextFolding.standard()
                .fold(title)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
