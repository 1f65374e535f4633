package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.catalog.entry.ListLength;
import jp.renkei.catalog.record.Content.Reference;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;

/** Refuses a submission that cannot be stored, naming every fault. One per request. */
@RequestScoped
class SubmissionCheck {

    private final Validator validator;
    private final RecordStore store;
    private final RecordAccess access;

    SubmissionCheck(Validator validator, RecordStore store, RecordAccess access) {
        this.validator = validator;
        this.store = store;
        this.access = access;
    }

    /** Elements are looked at only when no list is too long: their faults could be as many as they are. */
    void requireValid(Submission<?> submission) {
        requireValid(submission, ListLength.class);
        requireValid(submission, Default.class);
    }

    /** The parts are checked one by one, so that a fault's path is that of the flat JSON object. */
    private void requireValid(Submission<?> submission, Class<?> group) {
        Set<ConstraintViolation<?>> faults = new LinkedHashSet<>();
        Stream.of(submission.content().essentials(), submission.content(), submission.settings())
                .forEach(part -> faults.addAll(validator.validate(part, group)));
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
    }

    /** @throws Problem RULE_BROKEN when a record points to one that the caller cannot see */
    void requireReferences(Content content) {
        List<Violation> dangling = content.references().stream()
                .filter(reference -> !visible(reference))
                .map(reference -> new Violation(
                        reference.field(),
                        "body",
                        new Text(
                                "記録 " + reference.id() + " は見つかりません。",
                                "There is no visible record " + reference.id() + ".")))
                .toList();
        if (!dangling.isEmpty()) {
            throw Problem.of(
                    ProblemType.RULE_BROKEN,
                    new Text("参照先の記録が見つかりません。", "A record that is referred to does not exist."),
                    dangling);
        }
    }

    private boolean visible(Reference reference) {
        return store.read(reference.type(), reference.id())
                .filter(access::mayRead)
                .isPresent();
    }
}
