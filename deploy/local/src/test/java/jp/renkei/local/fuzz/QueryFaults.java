package jp.renkei.local.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.renkei.local.fuzz.Operation.Parameter;

/** Query strings with values, names and escapes that nobody asked for. */
final class QueryFaults {

    private static final List<String> RAW = Lines.of("query-values");

    private static final List<String> TAILS = List.of(
            "",
            "&",
            "&&&&",
            "=",
            "=x",
            "a[]=1",
            "a;b=c",
            "?x=1",
            "a=1=2",
            "%=%",
            "%00=1",
            "q=" + "x".repeat(2_000),
            "_=1",
            "{}",
            "a=1" + "&a=1".repeat(300),
            "a1=1" + "&b=2&c=3".repeat(200));

    static final List<Fault> ALL = List.of(
            QueryFaults::oddValue,
            QueryFaults::oddValue,
            QueryFaults::oddValue,
            QueryFaults::rawValue,
            QueryFaults::rawValue,
            QueryFaults::repeated,
            QueryFaults::unknown,
            QueryFaults::oddTail,
            QueryFaults::notEncoded);

    private QueryFaults() {}

    private static String name(Draft draft, Dice dice) {
        List<String> names = new ArrayList<>(draft.operation.parametersIn("query").stream()
                .map(Parameter::name)
                .toList());
        Collections.addAll(names, "size", "q");
        return dice.pick(names);
    }

    private static void put(Draft draft, String pair) {
        String start = pair.substring(0, pair.indexOf('=') + 1);
        draft.query.removeIf(there -> there.startsWith(start));
        draft.query.add(pair);
        draft.note("query " + pair);
    }

    private static void oddValue(Draft draft, Dice dice) {
        put(draft, name(draft, dice) + "=" + URLEncoder.encode(dice.pick(HostileText.ALL), StandardCharsets.UTF_8));
    }

    private static void rawValue(Draft draft, Dice dice) {
        put(draft, name(draft, dice) + "=" + dice.pick(RAW));
    }

    private static void repeated(Draft draft, Dice dice) {
        String name = name(draft, dice);
        draft.query.add(name + "=1&" + name + "=2&" + name + "=");
        draft.note("query with " + name + " three times");
    }

    private static void unknown(Draft draft, Dice dice) {
        String name =
                dice.pick(List.of("officerEmail", "sort", "page", "limit", "fields", "SIZE", "size%20", "q%5B%5D"));
        put(draft, name + "=" + dice.pick(RAW));
    }

    private static void oddTail(Draft draft, Dice dice) {
        String tail = dice.pick(TAILS);
        draft.query.add(tail);
        draft.note("query ends with " + tail);
    }

    private static void notEncoded(Draft draft, Dice dice) {
        String value = dice.pick(List.of("漏水", "\"x\"", "<b>", "a|b", "{1}", "a\\b", "^`", "\u007f"));
        draft.query.add(name(draft, dice) + "=" + value);
        draft.note("query not encoded: " + value);
        draft.bareAnswerAllowed = true;
    }
}
