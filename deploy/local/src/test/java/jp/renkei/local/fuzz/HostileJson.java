package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** JSON values, as they are written, that no field expects. */
final class HostileJson {

    /** @param name what a finding calls it */
    record Value(String name, String json) {

        static Value of(String json) {
            return new Value(json, json);
        }
    }

    static final List<Value> SMALL = small();

    /** Sizes that have ended processes: taken less often, since each costs as much as a hundred others. */
    static final List<Value> LARGE = List.of(
            new Value("string of 100 kB", "\"" + "漏".repeat(33_000) + "\""),
            new Value("number of 10,000 digits", "9".repeat(10_000)),
            new Value("number of 900,000 digits", "9".repeat(900_000)),
            new Value("arrays 1,000 deep", nested("[", "]", 1_000)),
            new Value("arrays 100,000 deep", nested("[", "]", 100_000)),
            new Value("objects 10,000 deep", nested("{\"a\":", "}", 10_000)),
            new Value("array of 100,000 texts", repeated("\"x\"", 100_000)),
            new Value("array of 100,000 codes", repeated("\"S1\"", 100_000)),
            new Value("array of 1,000 codes", repeated("\"S4-03\"", 1_000)),
            new Value("array of 200,000 nulls", "[null" + ",null".repeat(199_999) + "]"),
            new Value("array of 100,000 objects", repeated("{}", 100_000)),
            new Value("array of 10,000 empty texts", repeated("\"\"", 10_000)),
            new Value("object of 20,000 fields", fields(20_000)));

    private HostileJson() {}

    private static List<Value> small() {
        List<Value> values = new ArrayList<>();
        for (String json : List.of(
                "null",
                "true",
                "false",
                "0",
                "-0",
                "-1",
                "1.5",
                "20280331",
                "2147483648",
                "9223372036854775808",
                "99999999999999999999999999",
                "1e2147483647",
                "1e-2147483647",
                "1e100000000",
                "-1E400",
                "0.1e99999999999",
                "1e6",
                "\"\\ud800\"",
                "\"x\\udfff\\ud800y\"",
                "\"\\u0000\"",
                "[]",
                "{}",
                "[[]]",
                "[null]",
                "[{}]",
                "[1]",
                "[\"\"]",
                "[\"S9-99\"]",
                "{\"a\":1}",
                "{\"\":\"\"}",
                "[\"x\",1,null,{},[]]")) {
            values.add(Value.of(json));
        }
        for (String text : HostileText.ALL) {
            values.add(Value.of(TextNode.valueOf(text).toString()));
        }
        return List.copyOf(values);
    }

    private static String nested(String open, String close, int depth) {
        return open.repeat(depth) + "1" + close.repeat(depth);
    }

    private static String repeated(String element, int times) {
        return "[" + element + ("," + element).repeat(times - 1) + "]";
    }

    private static String fields(int count) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            object.append(i == 0 ? "" : ",")
                    .append("\"f")
                    .append(i)
                    .append("\":")
                    .append(i);
        }
        return object.append('}').toString();
    }
}
