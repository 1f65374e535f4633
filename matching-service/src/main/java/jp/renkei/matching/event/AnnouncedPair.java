package jp.renkei.matching.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.ScoreSheet;
import org.jspecify.annotations.Nullable;

/**
 * What the outside was told about a pair last. Immutable.
 *
 * @param first the issue of a mixed pair, else the smaller id
 * @param version grows with every event of the pair
 * @param score tenths of a point
 * @param firstShows whether the list of {@code first} shows the pair
 * @param reasons see {@link PairNews#reasons}; empty when not known
 * @param changedAt when a reader could last notice a change after the pair was found
 */
public record AnnouncedPair(
        UUID id,
        RecordType kind,
        UUID first,
        UUID second,
        long version,
        int score,
        Band band,
        boolean firstShows,
        boolean secondShows,
        String reasons,
        @Nullable OffsetDateTime changedAt) {

    /** @param version what the next announcement goes on from; see {@link PairLedger#forgottenVersion} */
    static AnnouncedPair unknown(ShownPair shown, long version) {
        RecordType kind = PairId.kindOf(shown.ownerType(), shown.otherType());
        boolean ownerFirst = shown.ownerType() == shown.otherType()
                ? shown.owner().toString().compareTo(shown.other().toString()) < 0
                : shown.ownerType() == RecordType.ISSUE;
        return new AnnouncedPair(
                PairId.of(shown.owner(), shown.other(), kind),
                kind,
                ownerFirst ? shown.owner() : shown.other(),
                ownerFirst ? shown.other() : shown.owner(),
                version,
                0,
                Band.LOW,
                false,
                false,
                "",
                null);
    }

    boolean isShown() {
        return firstShows || secondShows;
    }

    /** What would be told if it left both lists: the first is an issue always, the second what the kind says. */
    List<ShownPair> unlisted() {
        return List.of(
                new ShownPair(first, RecordType.ISSUE, second, kind, null),
                new ShownPair(second, kind, first, RecordType.ISSUE, null));
    }

    AnnouncedPair with(ShownPair change) {
        boolean ofFirst = change.owner().equals(first);
        boolean shows = change.score() != null;
        int newScore = change.score() == null ? score : change.score();
        return new AnnouncedPair(
                id,
                kind,
                first,
                second,
                version,
                newScore,
                Band.of(newScore),
                ofFirst ? shows : firstShows,
                ofFirst ? secondShows : shows,
                reasons,
                changedAt);
    }

    /** As the two records are scored now; a pair that has lost an end is shown to nobody. */
    AnnouncedPair judged(@Nullable ScoreSheet sheet) {
        int total = sheet == null ? score : sheet.total();
        return new AnnouncedPair(
                id,
                kind,
                first,
                second,
                version,
                total,
                Band.of(total),
                sheet != null && firstShows,
                sheet != null && secondShows,
                sheet == null ? reasons : PairNews.reasons(sheet),
                changedAt);
    }

    AnnouncedPair announced(@Nullable OffsetDateTime at) {
        return new AnnouncedPair(
                id,
                kind,
                first,
                second,
                version + 1,
                score,
                band,
                firstShows,
                secondShows,
                reasons,
                at == null ? changedAt : at);
    }
}
