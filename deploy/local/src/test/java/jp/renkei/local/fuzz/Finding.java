package jp.renkei.local.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One request that broke a rule.
 *
 * @param number replays it, with the same seed
 * @param request its first lines
 * @param answer the first lines of what came
 */
record Finding(String rule, long number, Draft draft, Set<String> causes, String request, String answer) {

    private static final int SHOWN = 800;

    /** The simplest first. */
    static final Comparator<Finding> BY_SIZE = Comparator.<Finding>comparingInt(finding -> finding.causes.size())
            .thenComparingInt(finding -> finding.request.length())
            .thenComparingLong(Finding::number);

    static Finding of(String rule, long number, Draft draft, String answer) {
        String request = new String(draft.bytes(), StandardCharsets.UTF_8).replaceAll("(Bearer .{12})[^\r\n]*", "$1…");
        // What the fault is, without the value that it came with.
        Set<String> causes = draft.faults.stream()
                .map(fault -> fault.split("[=:0-9]", 2)[0].strip())
                .collect(Collectors.toSet());
        return new Finding(rule, number, draft, causes, first(request), first(answer));
    }

    /** Whether that one is no news after this one. */
    boolean explains(Finding other) {
        return rule.equals(other.rule)
                && draft.operation.service().equals(other.draft.operation.service())
                && other.causes.containsAll(causes);
    }

    private static String first(String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + text.length() + " characters)" : text;
        return shown.strip().replaceAll("[\\p{Cntrl}&&[^\n]]", "").indent(6);
    }

    @Override
    public String toString() {
        return "  --only " + number + "  " + draft.operation + "  faults: " + draft.faults + "\n" + request + "    →\n"
                + answer;
    }
}
