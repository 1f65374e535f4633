package jp.renkei.edge.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.edge.language.Text;

/** What a value must look like to be read as a Java type. */
public final class Expected {

    private static final Set<Class<?>> WHOLE = Set.of(
            int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class, byte.class);
    private static final Set<Class<?>> DECIMAL =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

    private Expected() {}

    public static Text of(Class<?> type) {
        if (type.isEnum()) {
            var allowed = Arrays.stream(type.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .collect(Collectors.joining(", "));
            return new Text("次のいずれかを指定してください: " + allowed, "Must be one of: " + allowed);
        }
        if (WHOLE.contains(type)) {
            return new Text("整数を指定してください。", "Must be a whole number.");
        }
        if (DECIMAL.contains(type)) {
            return new Text("数値を指定してください。", "Must be a number.");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Text("true または false を指定してください。", "Must be true or false.");
        }
        if (type == LocalDate.class) {
            return within("日付を 2026-11-23 の形で", "a date such as 2026-11-23");
        }
        if (type == YearMonth.class) {
            return within("年月を 2026-11 の形で", "a month such as 2026-11");
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return within("日時を 2026-11-23T10:00:00+09:00 の形で", "a time such as 2026-11-23T10:00:00+09:00");
        }
        if (type == UUID.class) {
            return new Text("ID を36文字の UUID で指定してください。", "Must be a UUID of 36 characters.");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return new Text("配列を指定してください。", "Must be an array.");
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return new Text("文字列を指定してください。", "Must be a string.");
        }
        return type.isRecord()
                ? new Text("オブジェクトを指定してください。", "Must be an object.")
                : new Text("値の形式が正しくありません。", "The value has the wrong form.");
    }

    private static Text within(String ja, String en) {
        return new Text(
                "%s指定してください（%d〜%d年）。".formatted(ja, Notation.FIRST_YEAR, Notation.LAST_YEAR),
                "Must be %s, in the years %d to %d.".formatted(en, Notation.FIRST_YEAR, Notation.LAST_YEAR));
    }
}
