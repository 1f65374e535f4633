package jp.renkei.catalog.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds individual numbers (個人番号): twelve digits whose last one is the check digit of the others. Stateless.
 *
 * <p>Source: 平成26年総務省令第85号 第5条 (番号利用法施行令第8条の算式): 11 − (ΣPn×Qn mod 11), 0 when the remainder is 0 or
 * 1; Pn is the n-th digit from the right without the check digit, Qn is n+1 up to the sixth and n−5 from the seventh on.
 */
final class MyNumbers {

    /** An amount or count of twelve digits is no number of a person. */
    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<![0-9A-Za-z.,_-])(?<number>\\d{4}(?<sep>[- ]?)\\d{4}\\k<sep>\\d{4})"
                    + "(?![0-9A-Za-z_円人件個台戸冊枚]|[-.,][0-9])");

    private MyNumbers() {}

    static List<Span> in(NarrowText text) {
        return text.find(TWELVE_DIGITS, 1, MyNumbers::hasCheckDigit);
    }

    private static boolean hasCheckDigit(Matcher match) {
        String digits = match.group("number").replaceAll("[^0-9]", "");
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (digits.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
        }
        int rest = sum % 11;
        return digits.charAt(11) - '0' == (rest <= 1 ? 0 : 11 - rest);
    }
}
