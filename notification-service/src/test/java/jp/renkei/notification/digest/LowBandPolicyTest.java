package jp.renkei.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.match.Band;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of when weak pairs are told. */
class LowBandPolicyTest {

    private static final Instant CUTOFF = Instant.parse("2026-12-13T15:00:00Z");
    private static final Instant THREE_WEEKS_AGO = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant LATER = THREE_WEEKS_AGO.plusMillis(1);
    private static final Instant LONG_AGO = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LAST_WEEK = Instant.parse("2026-12-06T15:00:00Z");

    static Stream<Arguments> cases() {
        return Stream.of(
                // what, something better in this digest, first digest, subscribed, told something better, admitted
                one("beside better ones", true, false, LONG_AGO, null, false),
                one("beside better ones, first digest", true, true, LAST_WEEK, null, false),
                one("first digest of a newcomer", false, true, CUTOFF, null, true),
                one("first digest after a long time", false, true, LONG_AGO, null, true),
                one("never told anything better", false, false, LONG_AGO, null, true),
                one("the same, three weeks after subscribing", false, false, THREE_WEEKS_AGO, null, true),
                one("the same, an instant too early", false, false, LATER, null, false),
                one("told something better long ago", false, false, LONG_AGO, LONG_AGO, true),
                one("just three weeks ago", false, false, LONG_AGO, THREE_WEEKS_AGO, true),
                one("an instant later", false, false, LONG_AGO, LATER, false),
                one("last week", false, false, LONG_AGO, LAST_WEEK, false));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("cases")
    void admits(
            String what, boolean better, boolean first, Instant since, @Nullable Instant lastBetter, boolean admitted) {
        Recipient recipient = new Recipient(new UUID(0, 7), "072028", "会津若松市", Language.JA, Band.LOW, since);
        Ledger ledger = new Ledger(Map.of(), List.of(), lastBetter, first);
        assertThat(LowBandPolicy.admits(better, recipient, ledger, CUTOFF)).isEqualTo(admitted);
    }

    private static Arguments one(
            String what, boolean better, boolean first, Instant since, @Nullable Instant lastBetter, boolean admitted) {
        return Arguments.of(what, better, first, since, lastBetter, admitted);
    }
}
