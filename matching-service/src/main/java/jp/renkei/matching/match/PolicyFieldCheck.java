package jp.renkei.matching.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import jp.renkei.matching.catalogue.Taxonomy;

/** Names the codes of policy fields that the vocabulary does not know, with those that may have been meant. Stateless. */
final class PolicyFieldCheck {

    private static final Text DETAIL =
            new Text("violations に示した施策の方向のコードを直してください。", "Correct the codes of policy fields listed in violations.");
    private static final String FORM = "[SK][0-9](-[0-9]{2})?";
    private static final int SUGGESTED = 3;

    private PolicyFieldCheck() {}

    /**
     * @param vocabulary labels by code; while it is empty nothing can be told
     * @throws Problem RULE_BROKEN when one of the codes is unknown
     */
    static void check(List<String> codes, Map<String, Taxonomy.Labels> vocabulary) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < codes.size() && !vocabulary.isEmpty(); i++) {
            if (!codes.get(i).matches(FORM) || !vocabulary.containsKey(codes.get(i))) {
                violations.add(new Violation("policyFields[" + i + "]", "body", unknown(codes.get(i), vocabulary)));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemType.RULE_BROKEN, DETAIL, violations);
        }
    }

    private static Text unknown(String code, Map<String, Taxonomy.Labels> vocabulary) {
        List<String> near = vocabulary.keySet().stream()
                .filter(known -> known.matches(FORM))
                .sorted(Comparator.comparingInt((String known) -> distance(code, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTED)
                .toList();
        return new Text(
                "施策の方向に「" + code + "」というコードはありません。近いコード："
                        + near.stream()
                                .map(known ->
                                        known + "（" + labels(known, vocabulary).ja() + "）")
                                .collect(Collectors.joining("、")),
                "There is no policy field " + code + ". Near it: "
                        + near.stream()
                                .map(known ->
                                        known + " (" + labels(known, vocabulary).en() + ")")
                                .collect(Collectors.joining(", ")));
    }

    private static Taxonomy.Labels labels(String code, Map<String, Taxonomy.Labels> vocabulary) {
        return vocabulary.getOrDefault(code, new Taxonomy.Labels(code, code));
    }

    /** An earlier character counts more, and a figure by how far it is off. */
    private static int distance(String one, String other) {
        int distance = 0;
        for (int i = 0; i < 5; i++) {
            char a = i < one.length() ? one.charAt(i) : 0;
            char b = i < other.length() ? other.charAt(i) : 0;
            distance = distance * 4 + Math.min(Math.abs(a - b), 30);
        }
        return distance;
    }
}
