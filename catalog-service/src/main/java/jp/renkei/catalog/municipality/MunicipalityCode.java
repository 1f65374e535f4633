package jp.renkei.catalog.municipality;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The code of a local government (全国地方公共団体コード): two digits of the prefecture, three of the body, one check digit.
 *
 * <p>Source: 総務省「全国地方公共団体コード仕様」.
 */
public final class MunicipalityCode {

    private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

    private MunicipalityCode() {}

    /** Six digits for five or six of them, half or full width; empty when it is no code or its check digit is wrong. */
    public static Optional<String> read(String written) {
        String digits = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (!digits.matches("[0-9]{5,6}")) {
            return Optional.empty();
        }
        String whole = digits.substring(0, 5) + checkDigit(digits.substring(0, 5));
        return digits.length() == 5 || digits.equals(whole) ? Optional.of(whole) : Optional.empty();
    }

    static boolean isValid(String code) {
        return code.length() == 6 && read(code).filter(code::equals).isPresent();
    }

    /** The last digit of 11 - (weighted sum mod 11). */
    private static int checkDigit(String five) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (five.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10;
    }
}
