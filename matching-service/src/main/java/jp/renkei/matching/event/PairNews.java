package jp.renkei.matching.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.matching.event.MatchFound.Change;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.ScoreSheet;
import org.jspecify.annotations.Nullable;

/**
 * What a reader would notice of a pair since it was announced last: it came into the shown part (the best 20) of at least
 * one of its two lists, or left both; or, while it is shown, its band changed or its reasons did, that is which factors
 * speak for it and what speaks against it. A score or a rank that moves and a text that is worded otherwise are no news.
 *
 * @param changes what is different; empty unless the pair is {@link Kind#CHANGED}
 */
record PairNews(Kind kind, List<Change> changes) {

    private static final PairNews NONE = new PairNews(Kind.NONE, List.of());

    enum Kind {
        NONE,
        FOUND,
        CHANGED,
        WITHDRAWN
    }

    /** @param before null when the pair was never announced */
    static PairNews between(@Nullable AnnouncedPair before, AnnouncedPair after) {
        boolean wasShown = before != null && before.isShown();
        if (!after.isShown()) {
            return wasShown ? new PairNews(Kind.WITHDRAWN, List.of()) : NONE;
        }
        if (before == null || !wasShown) {
            return new PairNews(Kind.FOUND, List.of());
        }
        List<Change> changes = new ArrayList<>();
        if (before.band() != after.band()) {
            changes.add(new Change("BAND", before.band().name(), after.band().name()));
        }
        if (!before.reasons().isEmpty() && !before.reasons().equals(after.reasons())) {
            changes.add(new Change("REASONS", before.reasons(), after.reasons()));
        }
        return changes.isEmpty() ? NONE : new PairNews(Kind.CHANGED, changes);
    }

    /** The codes of all factors and of all that speaks against the pair, joined by commas. */
    static String reasons(ScoreSheet sheet) {
        return Stream.concat(
                        Arrays.stream(FactorCode.values())
                                .filter(code -> sheet.net(code) > 0)
                                .map(FactorCode::name),
                        Arrays.stream(AgainstCode.values())
                                .filter(code -> sheet.net(code) < 0)
                                .map(AgainstCode::name))
                .collect(Collectors.joining(","));
    }
}
