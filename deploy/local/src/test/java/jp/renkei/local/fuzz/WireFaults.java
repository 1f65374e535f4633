package jp.renkei.local.fuzz;

import java.util.Arrays;
import java.util.List;

/** Methods, versions and framings: what decides where a request ends and the next one begins. */
final class WireFaults {

    private static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "TRACE", "PATCH", "GET", "POST", "PUT", "DELETE", "FOO", "get", "M-SEARCH");

    private static final List<String> ODD_METHODS =
            List.of("CONNECT", "", "G\u0000T", "漏水", "GET,POST", "X".repeat(5_000));

    private static final List<String> ODD_VERSIONS = List.of(
            "HTTP/1.0", "http/1.1", "HTTP/0.9", "HTTP/1.9", "HTTP/2.0", "HTTP/9.99", "", "FTP/1.1", "HTTP/1.1 x");

    static final List<Fault> ALL = List.of(
            WireFaults::method,
            WireFaults::method,
            WireFaults::oddMethod,
            WireFaults::oddVersion,
            WireFaults::framing,
            WireFaults::framing,
            WireFaults::bodyWhereNoneBelongs);

    private WireFaults() {}

    private static void method(Draft draft, Dice dice) {
        draft.method = dice.pick(METHODS);
        draft.note("method: " + draft.method);
    }

    private static void oddMethod(Draft draft, Dice dice) {
        draft.method = dice.pick(ODD_METHODS);
        draft.bareAnswerAllowed = true;
        draft.note("method: " + draft.method);
    }

    private static void oddVersion(Draft draft, Dice dice) {
        draft.version = dice.pick(ODD_VERSIONS);
        draft.bareAnswerAllowed = true;
        draft.note("version: " + draft.version);
    }

    private static void framing(Draft draft, Dice dice) {
        draft.framing = dice.pick(Arrays.asList(Framing.values()));
        draft.bareAnswerAllowed |= !draft.framing.isValid();
        draft.note("framing " + draft.framing);
    }

    private static void bodyWhereNoneBelongs(Draft draft, Dice dice) {
        if (!draft.hasBody()) {
            draft.set("Content-Type", "application/json");
            draft.body(dice.pick(List.of("{}", "x", "{\"acknowledge\":\"yes\"}", "{\"cutoff\":null}", "[1,2", " ")));
            draft.note("body where none belongs");
        }
    }
}
