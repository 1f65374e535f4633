package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.RecordFacts;

/** Fitting forms of cooperation: what both want, else what one wants, else the lightest first step. */
final class SchemeAdvice {

    private static final int MOST = 3;

    private SchemeAdvice() {}

    static List<Explanation.Scheme> of(RecordFacts first, RecordFacts second) {
        List<String> codes = new ArrayList<>();
        first.schemes().stream().filter(second.schemes()::contains).forEach(codes::add);
        if (codes.isEmpty() && first.contractEnds() != null && second.contractEnds() != null) {
            codes.add("JOINT_PROCUREMENT");
        }
        if (codes.isEmpty()) {
            codes.add("INFORMATION_EXCHANGE");
            if (first.type() == RecordType.ISSUE && second.type() == RecordType.ISSUE) {
                codes.add("JOINT_STUDY");
            }
        }
        return codes.stream()
                .distinct()
                .filter(code -> Phrases.optional("scheme." + code) != null)
                .limit(MOST)
                .map(SchemeAdvice::scheme)
                .toList();
    }

    /** The code itself for a form that this version does not know. */
    static Label name(String code) {
        Label name = Phrases.optional("scheme." + code);
        return name == null ? new Label(code, code) : name;
    }

    private static Explanation.Scheme scheme(String code) {
        return new Explanation.Scheme(
                code,
                name(code),
                Phrases.optional("scheme." + code + ".article"),
                Objects.requireNonNull(Phrases.optional("scheme." + code + ".lead"), code));
    }
}
