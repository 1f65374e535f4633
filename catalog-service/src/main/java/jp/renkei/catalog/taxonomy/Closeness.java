package jp.renkei.catalog.taxonomy;

import java.util.Locale;
import jp.renkei.text.TextFolding;

/** How many characters have to be changed to make one code of another (Levenshtein), whatever width and case it was typed in. */
final class Closeness {

    /** Longer ones resemble no code. */
    private static final int LONGEST = 40;

    private Closeness() {}

    static int distance(String typed, Item item) {
        String key = key(typed);
        return key.length() > 1 && key(item.labels().ja()).contains(key) ? 0 : distance(key, key(item.code()));
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }

    private static String key(String code) {
        String whole = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        return TextFolding.standard().fold(whole).toUpperCase(Locale.ROOT);
    }
}
