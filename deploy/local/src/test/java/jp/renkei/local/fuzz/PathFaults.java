package jp.renkei.local.fuzz;

import java.util.List;
import java.util.function.UnaryOperator;

/** Addresses that lead nowhere, or that somebody else would read differently. */
final class PathFaults {

    private static final List<String> VALUES = Lines.of("path-values");

    static final List<Fault> ALL = List.of(
            PathFaults::value,
            PathFaults::value,
            PathFaults::value,
            changed("slash at the end", path -> path + "/"),
            changed("slash twice", path -> path.replaceFirst("/v1/", "//v1//")),
            changed("dot segments", path -> path.replaceFirst("/v1/", "/x/../v1/./")),
            changed("encoded dot segments", path -> path.replaceFirst("/v1/", "/%2e%2e/v1/")),
            changed("capitals", path -> path.replaceFirst("/api/", "/API/")),
            changed("encoded letters", path -> path.replaceFirst("/api/", "/%61pi/")),
            changed("matrix parameter", path -> path + ";a=1;b"),
            changed("an extension", path -> path + ".json"),
            changed("one more segment", path -> path + "/x/y"),
            changed("NUL at the end", path -> path + "%00"),
            changed("of 6,000 characters", path -> path + "/" + "x".repeat(6_000)),
            changed("of 9,000 characters", path -> path + "/" + "x".repeat(9_000)),
            changed("of 20,000 characters", path -> path + "/" + "x".repeat(20_000)),
            changed("nowhere", path -> "/nowhere"),
            changed("root", path -> "/"),
            changed("the contract", path -> "/openapi"),
            changed("health on the public port", path -> "/q/health"),
            changed("with a page of the framework", path -> "/q/dev-ui/welcome"),
            oddTarget("absolute", path -> "http://" + HostileText.FOREIGN_HOST + path),
            oddTarget("an asterisk", path -> "*"),
            oddTarget("without its first slash", path -> path.substring(1)),
            oddTarget("with a fragment", path -> path + "#x"),
            oddTarget("with backslashes", path -> path.replace('/', '\\')),
            oddTarget("with half an escape", path -> path + "%"),
            oddTarget("with a wrong escape", path -> path + "/%zz"),
            oddTarget("with Japanese, not encoded", path -> path + "/漏水"),
            oddTarget("with a blank", path -> path + "/a b"),
            oddTarget("of 200,000 characters", path -> path + "/" + "x".repeat(200_000)));

    private PathFaults() {}

    private static void value(Draft draft, Dice dice) {
        String value = dice.pick(VALUES);
        if (draft.pathValues.isEmpty()) {
            draft.path = draft.path + "/" + value;
        } else {
            draft.pathValues.replaceAll((name, valid) -> value);
        }
        draft.note("path with " + value);
    }

    private static Fault changed(String name, UnaryOperator<String> change) {
        return (draft, dice) -> {
            draft.path = change.apply(draft.path);
            draft.note("path " + name);
        };
    }

    /** What no target may look like (RFC 9112, section 3.2), or what only proxies see. */
    private static Fault oddTarget(String name, UnaryOperator<String> change) {
        return (draft, dice) -> {
            changed(name, change).spoil(draft, dice);
            draft.bareAnswerAllowed = true;
        };
    }
}
