package jp.renkei.catalog.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds Japanese phone numbers as people write them. Stateless.
 *
 * <p>Source: 総務省「電気通信番号計画」: ten digits with the leading zero, eleven for 050, 060, 070, 080, 090, 020 and 0800.
 * Short numbers of public services (110, 188) are nobody's.
 */
final class PhoneNumbers {

    private static final String BEFORE = "(?:(?<=(?i:tel|fax)\\.?)|(?<![0-9A-Za-z.,/_第-]))";
    private static final String AFTER = "(?![0-9号]|-[0-9])";

    /** 03-1234-5678, 0123 45 6789, (0123)45-6789, 0123(45)6789 */
    private static final Pattern IN_PARTS = Pattern.compile(BEFORE
            + "(?<number>0\\d{1,4}(?<sep> ?- ?|[. ])\\d{1,4}\\k<sep>\\d{3,4}"
            + "|\\(0\\d{1,4}\\) ?\\d{1,4}[- ]\\d{4}"
            + "|0\\d{1,4} ?\\(\\d{1,4}\\) ?\\d{4})"
            + AFTER);

    private static final Pattern MOBILE = Pattern.compile(BEFORE + "(?<number>0[5-9]0\\d{8})" + AFTER);

    private static final Pattern FROM_ABROAD = Pattern.compile(
            "(?<![0-9A-Za-z])(?<number>\\+81[- ]?(?:\\(0\\))?\\d{1,4}[- ]?\\d{1,4}[- ]?\\d{3,4})" + AFTER);

    /** What only its label makes a phone number: 電話 22-1111, TEL:0123456789 */
    private static final Pattern LABELLED =
            Pattern.compile("(?:電話|携帯|(?i:tel|fax)|℡|☎|📞|ファクス|ファックス|ファクシミリ)(?:番号)?[:は. )】]{0,3}"
                    + "(?<number>0\\d{9}|\\d{2,4}-\\d{4})" + AFTER);

    private PhoneNumbers() {}

    static List<Span> in(NarrowText text) {
        return Stream.of(
                        text.find(IN_PARTS, 1, match -> isWhole(digits(match))),
                        text.find(MOBILE, 1, match -> true),
                        text.find(FROM_ABROAD, 1, match -> isWhole(fromAbroad(digits(match)))),
                        text.find(LABELLED, 1, match -> true))
                .flatMap(List::stream)
                .toList();
    }

    private static String digits(Matcher match) {
        return match.group("number").replaceAll("[^0-9]", "");
    }

    private static String fromAbroad(String digits) {
        String rest = digits.substring(2);
        return rest.startsWith("0") ? rest : "0" + rest;
    }

    private static boolean isWhole(String digits) {
        boolean eleven = digits.matches("0(?:[5-9]0|20|800).*");
        return digits.charAt(1) != '0' && digits.length() == (eleven ? 11 : 10);
    }
}
