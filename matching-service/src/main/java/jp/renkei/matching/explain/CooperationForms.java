package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forms of cooperation and which of them is suggested when nobody names one; the content of {@code
 * cooperation-forms.json}. Immutable.
 *
 * @param reviewed when somebody last compared the file with its source
 */
record CooperationForms(String about, String source, LocalDate reviewed, List<Form> forms, List<Default> defaults) {

    private static final CooperationForms SHIPPED = ExplainData.read("cooperation-forms.json", CooperationForms.class);

    /** What a form waits for. */
    enum Plan {
        ANY_TIME,
        BUDGET,
        GRANT,
        PERSONNEL
    }

    /** When a default is suggested. */
    enum Situation {
        BOTH_CONTRACTS_END,
        /** Both name a policy field whose code begins with that of the default. */
        COMMON_FIELD,
        /** An issue, and an initiative in operation in the same prefecture. */
        ONE_SERVES_NEIGHBOUR,
        TWO_ISSUES,
        ALWAYS
    }

    /**
     * @param law the article of the Local Autonomy Act (地方自治法); null where no law is needed
     * @param leadMonths the longest time that it usually takes before the form works
     * @param needsVote whether the assemblies vote on it
     */
    record Form(
            String code,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Label label,
            @Nullable String law,
            @Nullable Label article,
            Label leadTime,
            int leadMonths,
            Plan plan,
            boolean needsVote,
            @Nullable Label note) {}

    record Default(Situation when, @Nullable String field, List<Suggestion> forms) {}

    record Suggestion(String code, Label why) {}

    static CooperationForms shipped() {
        return SHIPPED;
    }

    /** The form as it is on that day; empty for one that is unknown or not valid. */
    Optional<Form> find(String code, LocalDate day) {
        return forms.stream()
                .filter(f -> f.code().equals(code) && ExplainData.isValid(f.validFrom(), f.validTo(), day))
                .findFirst();
    }

    /** The name at whatever time; the code itself for a form that this version does not know. */
    Label name(String code) {
        return forms.stream()
                .filter(f -> f.code().equals(code))
                .map(Form::label)
                .findFirst()
                .orElse(new Label(code, code));
    }
}
