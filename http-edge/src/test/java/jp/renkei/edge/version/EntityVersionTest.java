package jp.renkei.edge.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityVersionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "\"3\"", " \"3\" ", "\"2\", \"3\""})
    void theCurrentVersionPasses(String header) {
        assertThatCode(() -> EntityVersion.check(header, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "\"33\""})
    void anyOtherIsStale(String header) {
        assertThat(catchThrowableOfType(Problem.class, () -> EntityVersion.check(header, 3))
                        .type())
                .isEqualTo(ProblemType.STALE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aChangeNamesTheVersionItStartsFrom(String header) {
        assertThat(catchThrowableOfType(Problem.class, () -> EntityVersion.requireIfMatch(header))
                        .type())
                .isEqualTo(ProblemType.PRECONDITION_REQUIRED);
    }
}
