package jp.renkei.edge.mapping;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;

/** Bean Validation's findings about a request, each with its field and location, ordered by field. */
final class Violations {

    private static final Text DETAIL =
            new Text("violations に示した項目を修正してください。", "Correct the fields listed in violations.");

    private Violations() {}

    /** The answer of a resource being invalid is our fault, so it stays INTERNAL. */
    static Problem of(ConstraintViolationException invalid) {
        var found = invalid.getConstraintViolations();
        if (found.stream().anyMatch(violation -> violation.getExecutableReturnValue() != null)) {
            return StandardProblems.internal();
        }
        List<Violation> violations = found.stream()
                .map(Violations::located)
                .sorted(Comparator.comparing(Violation::field)
                        .thenComparing(violation -> violation.message().en()))
                .toList();
        return Problem.of(ProblemType.INVALID, DETAIL, violations);
    }

    private static Violation located(ConstraintViolation<?> violation) {
        var place = RequestPlace.of(violation);
        // The message was already resolved in the caller's language.
        return new Violation(place.field(), place.in(), new Text(violation.getMessage(), violation.getMessage()));
    }
}
