package jp.renkei.notification.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.renkei.notification.Samples;
import jp.renkei.notification.intake.Event;
import jp.renkei.notification.intake.EventReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of a match event is understood, fields of later versions included. */
class MatchSamplesTest {

    private final EventReader reader = new EventReader();

    static List<String> told() {
        List<String> all = new java.util.ArrayList<>(Samples.of("jp.renkei.matching.match.found.v1/"));
        all.addAll(Samples.of("jp.renkei.matching.match.changed.v1/"));
        return all;
    }

    static List<String> withdrawn() {
        return Samples.of("jp.renkei.matching.match.withdrawn.v1/");
    }

    @Test
    void thereAreSomeOfEveryTypeAndSomeWithUnknownFields() {
        assertThat(told()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(withdrawn()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Samples.of("jp.renkei.matching.").stream().filter(name -> name.endsWith("unknown-fields.json")))
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("told")
    void aPairIsReadWithItsReasons(String sample) {
        Event event = reader.read(Samples.bytes(sample), Samples.subject(sample));
        Explanation match = reader.data(event, Explanation.class);
        assertThat(match.id()).hasToString(event.subject());
        assertThat(match.ends()).allSatisfy(end -> {
            assertThat(end.title()).isNotBlank();
            assertThat(end.municipality().code()).matches("[0-9]{6}");
        });
        assertThat(match.factors()).isNotEmpty();
        BigDecimal sum =
                match.factors().stream().map(Explanation.Factor::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        sum = match.against().stream().map(Explanation.Against::points).reduce(sum, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(match.score());
    }

    @ParameterizedTest
    @MethodSource("withdrawn")
    void aWithdrawalIsRead(String sample) {
        Event event = reader.read(Samples.bytes(sample), Samples.subject(sample));
        MatchWithdrawn match = reader.data(event, MatchWithdrawn.class);
        assertThat(match.id()).hasToString(event.subject());
        assertThat(match.recordVersion()).isPositive();
    }
}
