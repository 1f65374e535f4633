package jp.renkei.testkit.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which HTTP status each caller gets from each route. The first line of its text names the callers; every other line is
 * a method, a route and one status for each caller. Immutable.
 *
 * @param rows in the order of the text
 */
public record RoleTable(List<Row> rows) {

    private static final String BLANKS = " +";

    /** Sends one request. */
    @FunctionalInterface
    public interface Call {
        int status(String caller, String method, String route);
    }

    /**
     * One line of the table.
     *
     * @param statuses by caller, in the order of the table
     */
    public record Row(String method, String route, Map<String, Integer> statuses) {

        /**
         * Calls the route as each caller.
         *
         * @throws AssertionError when a caller gets another status
         */
        public void check(Call call) {
            Map<String, Integer> answered = new LinkedHashMap<>();
            statuses.keySet().forEach(caller -> answered.put(caller, call.status(caller, method, route)));
            if (!answered.equals(statuses)) {
                throw new AssertionError(
                        "%s %s%nexpected: %s%nanswered: %s".formatted(method, route, statuses, answered));
            }
        }

        @Override
        public String toString() {
            return method + " " + route;
        }
    }

    /** @throws IllegalArgumentException when a line has more or fewer statuses than the table has callers */
    public static RoleTable parse(String table) {
        List<String> lines = table.lines().toList();
        List<String> head = List.of(lines.getFirst().strip().split(BLANKS));
        List<String> callers = head.subList(1, head.size());
        return new RoleTable(
                lines.stream().skip(1).map(line -> row(line, callers)).toList());
    }

    private static Row row(String line, List<String> callers) {
        String[] words = line.strip().split(BLANKS);
        if (words.length != callers.size() + 2) {
            throw new IllegalArgumentException("Not one status for each of " + callers + ": " + line);
        }
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (int i = 0; i < callers.size(); i++) {
            statuses.put(callers.get(i), Integer.valueOf(words[i + 2]));
        }
        return new Row(words[0], words[1], statuses);
    }

    /** Each row that contains the word, once with each of the others in its place. */
    public RoleTable each(String word, String... others) {
        return new RoleTable(rows.stream()
                .flatMap(row -> row.route().contains(word)
                        ? Arrays.stream(others)
                                .map(other -> new Row(row.method(), row.route().replace(word, other), row.statuses()))
                        : Stream.of(row))
                .toList());
    }

    /** All of {@code GET /route}, the route as the service declares it. */
    public Set<String> routes(UnaryOperator<String> declared) {
        return rows.stream()
                .map(row -> row.method() + " " + declared.apply(row.route()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
