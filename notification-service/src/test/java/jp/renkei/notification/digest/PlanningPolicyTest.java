package jp.renkei.notification.digest;

import static jp.renkei.notification.match.Band.HIGH;
import static jp.renkei.notification.match.Band.LOW;
import static jp.renkei.notification.match.Band.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.match.KnownMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what a digest speaks of. */
class PlanningPolicyTest {

    private static final UUID MATCH = new UUID(1, 1);
    private static final Instant LAST_YEAR = Instant.parse("2025-11-01T00:00:00Z");
    private static final Instant SUBSCRIBED = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant CUTOFF = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-11-23T00:00:00Z");

    static Stream<Arguments> cases() {
        return Stream.of(
                // what, match, wanted band, told before, first digest, verdict
                one("found before the cut-off", found(HIGH, BEFORE), LOW, null, false, Verdict.NEW),
                one("found an instant before it", found(HIGH, CUTOFF.minusMillis(1)), LOW, null, false, Verdict.NEW),
                one("found at the cut-off", found(HIGH, CUTOFF), LOW, null, false, Verdict.AFTER_CUTOFF),
                one("found after it", found(HIGH, AFTER), LOW, null, false, Verdict.AFTER_CUTOFF),
                one("told", found(HIGH, BEFORE), LOW, HIGH, false, Verdict.ALREADY_TOLD),
                one("told, and found again after a pause", found(HIGH, AFTER), LOW, HIGH, false, Verdict.ALREADY_TOLD),
                one("weaker than wanted", found(MEDIUM, BEFORE), HIGH, null, false, Verdict.BELOW_BAND),
                one("just as wanted", found(MEDIUM, BEFORE), MEDIUM, null, false, Verdict.NEW),
                one("rose to the wanted band before", rose(LOW, HIGH, BEFORE), HIGH, null, false, Verdict.NEW),
                one("rose to it after", rose(LOW, HIGH, AFTER), HIGH, null, false, Verdict.AFTER_CUTOFF),
                one("told, rose before", rose(MEDIUM, HIGH, BEFORE), LOW, MEDIUM, false, Verdict.CHANGED),
                one("told, fell before", rose(MEDIUM, LOW, BEFORE), LOW, MEDIUM, false, Verdict.CHANGED),
                one("told, fell below the wanted band", rose(HIGH, LOW, BEFORE), HIGH, HIGH, false, Verdict.CHANGED),
                one("told, rose after", rose(MEDIUM, HIGH, AFTER), LOW, MEDIUM, false, Verdict.AFTER_CUTOFF),
                one("told, rose before, again after", twice(HIGH, LOW), LOW, MEDIUM, false, Verdict.CHANGED),
                one("told, rose before, back after", twice(HIGH, MEDIUM), LOW, MEDIUM, false, Verdict.ALREADY_TOLD),
                one("older than the subscription, first", found(HIGH, LAST_YEAR), LOW, null, true, Verdict.NEW),
                one("the same later", found(HIGH, LAST_YEAR), LOW, null, false, Verdict.BEFORE_SUBSCRIPTION),
                one("but it may have been held back", found(LOW, LAST_YEAR), LOW, null, false, Verdict.NEW),
                one("but it rose since", rose(LOW, HIGH, BEFORE), LOW, null, false, Verdict.NEW),
                one("a record was withdrawn", withdrawn(), LOW, null, false, Verdict.WITHDRAWN),
                one("a record was withdrawn, told", withdrawn(), LOW, LOW, false, Verdict.WITHDRAWN));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("cases")
    void decides(String what, KnownMatch match, Band wanted, @Nullable Band told, boolean first, Verdict verdict) {
        Recipient recipient = new Recipient(new UUID(0, 7), "072028", "会津若松市", Language.JA, wanted, SUBSCRIBED);
        Ledger ledger = new Ledger(told == null ? Map.of() : Map.of(MATCH, told), List.of(), null, first);
        assertThat(PlanningPolicy.decide(match, recipient, ledger, CUTOFF)).isEqualTo(verdict);
    }

    private static Arguments one(
            String what, KnownMatch match, Band wanted, @Nullable Band told, boolean first, Verdict verdict) {
        return Arguments.of(what, match, wanted, told, first, verdict);
    }

    private static KnownMatch found(Band band, Instant at) {
        return match(band, at, at, at.isBefore(CUTOFF) ? band : null, false);
    }

    private static KnownMatch rose(Band from, Band to, Instant at) {
        return match(to, LAST_YEAR, at, at.isBefore(CUTOFF) ? to : from, false);
    }

    private static KnownMatch twice(Band before, Band after) {
        return match(after, LAST_YEAR, AFTER, before, false);
    }

    private static KnownMatch withdrawn() {
        return match(HIGH, BEFORE, BEFORE, HIGH, true);
    }

    private static KnownMatch match(
            Band band, Instant foundAt, Instant lastNewsAt, @Nullable Band before, boolean withdrawn) {
        return new KnownMatch(MATCH, BigDecimal.TEN, band, foundAt, lastNewsAt, before, withdrawn);
    }
}
