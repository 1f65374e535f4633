package jp.renkei.local.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Header fields of every kind, alone, repeated and too large. */
final class HeaderFaults {

    private static final Map<String, List<String>> VALUES = Lines.of("header-fields").stream()
            .map(line -> line.split(": ?", 2))
            .collect(Collectors.groupingBy(
                    field -> field[0], TreeMap::new, Collectors.mapping(field -> field[1], Collectors.toList())));

    private static final List<String> NAMES = List.copyOf(VALUES.keySet());

    private static final List<Fault> ODD_WAYS = List.of(
            twice("Authorization"),
            twice("Content-Type"),
            twice("Accept"),
            twice("If-Match"),
            twice("Idempotency-Key"),
            syntax(twice("Host")),
            syntax((draft, dice) -> {
                draft.remove("Host");
                draft.note("no Host");
            }),
            large("one of 6,000 bytes", 1, 6_000),
            large("one of 17,000 bytes", 1, 17_000),
            large("one of 60,000 bytes", 1, 60_000),
            large("200 fields", 200, 10),
            large("1,000 fields", 1_000, 40),
            syntax(large("one of 500,000 bytes", 1, 500_000)),
            malformed("X-Odd", "a\u0000b"),
            malformed("X-Odd", "a\rb"),
            malformed("X-Odd", "a\nb"),
            malformed("X-Odd", "a\r\n folded"),
            malformed("X-Odd ", "blank before the colon"),
            malformed("", "no name"),
            malformed("X Odd", "blank in the name"),
            malformed("漏水", "x"),
            malformed("X-Odd\u0000", "x"),
            malformed("X-Odd\r\nno colon at all\r\nX-Odd", "x"));

    /** Every name as often as another, however many values it has; and odd ways one time in four. */
    static final List<Fault> ALL =
            List.of(HeaderFaults::oddValue, HeaderFaults::oddValue, HeaderFaults::oddValue, HeaderFaults::oddWay);

    private HeaderFaults() {}

    private static void oddValue(Draft draft, Dice dice) {
        String name = dice.pick(NAMES);
        String value = dice.pick(VALUES.get(name));
        draft.set(name, value);
        draft.note(name + ": " + value);
    }

    private static void oddWay(Draft draft, Dice dice) {
        dice.pick(ODD_WAYS).spoil(draft, dice);
    }

    /** The same field once more, with another value. */
    private static Fault twice(String name) {
        return (draft, dice) -> {
            draft.add(name, dice.pick(List.of("x", "\"2\"", "application/json", "")));
            draft.note(name + " once more");
        };
    }

    private static Fault large(String note, int fields, int size) {
        return (draft, dice) -> {
            for (int i = 0; i < fields; i++) {
                draft.add("X-Large-" + i, "x".repeat(size));
            }
            draft.note("header with " + note);
        };
    }

    private static Fault malformed(String name, String value) {
        return syntax((draft, dice) -> {
            draft.add(name, value);
            draft.note("malformed header " + name + ": " + value);
        });
    }

    private static Fault syntax(Fault fault) {
        return (draft, dice) -> {
            fault.spoil(draft, dice);
            draft.bareAnswerAllowed = true;
        };
    }
}
