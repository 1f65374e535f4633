package jp.renkei.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.renkei.edge.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Problem PROBLEM = Problem.of(ProblemType.RULE_BROKEN, new Text("下書きです。", "It is a draft."));

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "violations", "violationCount"})
    void anExtensionNeverOverwritesWhatEveryProblemHas(String reserved) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROBLEM.with(reserved, "DRAFT"))
                .withMessageContaining(reserved);
    }

    @Test
    void otherMembersAreAdded() {
        assertThat(PROBLEM.with("recordStatus", "DRAFT").members()).containsEntry("recordStatus", "DRAFT");
    }
}
