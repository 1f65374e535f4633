package jp.renkei.local.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Bodies that are no JSON any more, or JSON that is written oddly. */
final class BodyFaults {

    static final List<Fault> ALL = List.of(
            BodyFaults::cut,
            fault("body with a trailing token", text -> text + "{}"),
            fault("body with trailing rubbish", text -> text + " \u0000x"),
            fault("body with a key twice", text -> text.replaceFirst("\\{", "{\"title\":\"一\",\"title\":2,")),
            fault("body with a comment", text -> "/* */" + text),
            fault("body in single quotes", text -> text.replace('"', '\'')),
            fault("body with NaN", text -> text.replaceFirst("\\{", "{\"staffDays\":NaN,")),
            fault("body with a byte order mark", text -> "\ufeff" + text),
            fault("body empty", text -> ""),
            fault("body null", text -> "null"),
            fault("body is a text", text -> "\"漏水\""),
            fault("body is an array", text -> "[" + text + "]"),
            fault("body is a number", text -> "1e2147483647"),
            fault("body of blanks", text -> " \r\n\t"),
            fault("body a form", text -> "title=%E6%BC%8F&description=x"),
            fault(
                    "body XML",
                    text -> "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///x\">]><a>&b;</a>"),
            rare("body arrays 500,000 deep, not closed", text -> "[".repeat(500_000)),
            rare("body with 500 kB of blanks", text -> " ".repeat(500_000) + text),
            rare("body of 1.2 MB", text -> "{\"title\":\"" + "x".repeat(1_200_000) + "\"}"),
            rare("body of 3 MB", text -> "[" + "1,".repeat(1_500_000) + "1]"),
            BodyFaults::utf16,
            inserted("body with the byte FF", 0xFF),
            inserted("body with an overlong NUL", 0xC0, 0x80),
            inserted("body with a surrogate in UTF-8", 0xED, 0xA0, 0x80),
            inserted("body with half a character", 0xE6, 0xBC));

    private BodyFaults() {}

    private static Fault fault(String name, UnaryOperator<String> change) {
        return (draft, dice) -> {
            draft.body(change.apply(new String(draft.body(), StandardCharsets.UTF_8)));
            draft.note(name);
        };
    }

    /** One time in five only. */
    private static Fault rare(String name, UnaryOperator<String> change) {
        Fault other = BodyFaults::cut;
        return (draft, dice) -> (dice.percent(20) ? fault(name, change) : other).spoil(draft, dice);
    }

    private static void cut(Draft draft, Dice dice) {
        byte[] body = draft.body();
        int end = body.length == 0 ? 0 : dice.below(body.length);
        draft.body(Arrays.copyOf(body, end));
        draft.note("body cut after " + end + " bytes");
    }

    private static void utf16(Draft draft, Dice dice) {
        draft.body(new String(draft.body(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
        draft.note("body in UTF-16");
    }

    /** Bytes behind the first quote of the last value, most often inside a text. */
    private static Fault inserted(String name, int... bytes) {
        return (draft, dice) -> {
            byte[] body = draft.body();
            int place = Math.max(0, body.length - 3);
            ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
            spoilt.write(body, 0, place);
            for (int each : bytes) {
                spoilt.write(each);
            }
            spoilt.write(body, place, body.length - place);
            draft.body(spoilt.toByteArray());
            draft.note(name);
        };
    }
}
