package jp.renkei.matching.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.score.ScoreUpperBound;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/**
 * Scores one record against all others in one exact pass. A record never matches one of its own municipality. Thread-safe.
 */
public final class MatchFinder {

    /** Of one municipality a list holds at most so many. */
    static final int SHARE = 5;

    /** Of one municipality at most so many are shown where nothing is stored. */
    private static final int SHOWN_SHARE = 3;

    /** A list with fewer matches is filled up to here with what is near: 参考. */
    private static final int FILLED_TO = 10;

    /** What has more in common than random texts may be shown as 参考. */
    private static final int LEAST_OF_REFERENCE = 1;

    /** Pairs with less in common are no matches, by the type of one of the two. */
    private static final Map<RecordType, Integer> LEAST_OF_MATCH = new EnumMap<>(RecordType.class);

    static {
        for (RecordType type : RecordType.values()) {
            LEAST_OF_MATCH.put(type, PairScorer.leastProduct(type, ScoreSheet.TEXT_FLOOR));
        }
    }

    /** The slot of a text that is not registered. */
    private static final int NOBODY = -1;

    private final CatalogueView view;
    private final PairScorer scorer;

    public MatchFinder(CatalogueView view, PairScorer scorer) {
        this.view = view;
        this.scorer = scorer;
    }

    /** What a pair with the record in a slot must get to be worth scoring: tenths of a point; it may grow during a pass. */
    @FunctionalInterface
    interface Interest {

        int NONE = Integer.MAX_VALUE;

        int least(int slot, RecordType type);
    }

    @FunctionalInterface
    interface MatchVisitor {
        void match(int slot, LiveRecord other, int score);
    }

    /**
     * What a text that is not registered matches, among the records that pass the filter; best first, at most {@code size}.
     */
    public List<Entry> matches(
            RecordFacts facts, TextVector text, RecordType kind, int size, Predicate<LiveRecord> filter) {
        int least = LEAST_OF_MATCH.getOrDefault(facts.type(), LEAST_OF_REFERENCE);
        return best(facts, text, least, kind, size, filter, ScoreSheet::matches);
    }

    /**
     * What comes nearest without being a match, for a list that has too few: best first, so many that the list has ten or
     * {@code size}, if there are.
     *
     * @param matches how many entries the list has
     */
    public List<Entry> references(
            RecordFacts facts, TextVector text, RecordType kind, int matches, int size, Predicate<LiveRecord> filter) {
        int missing = Math.min(FILLED_TO, size) - matches;
        return missing <= 0
                ? List.of()
                : best(facts, text, LEAST_OF_REFERENCE, kind, missing, filter, ScoreSheet::isReference);
    }

    private List<Entry> best(
            RecordFacts facts,
            TextVector text,
            int leastProduct,
            RecordType kind,
            int size,
            Predicate<LiveRecord> filter,
            Predicate<ScoreSheet> enough) {
        BestEntries best = new BestEntries(size, SHOWN_SHARE);
        pass(
                NOBODY,
                facts,
                text,
                leastProduct,
                (slot, type) -> type == kind ? best.leastScore() : Interest.NONE,
                filter,
                enough,
                (slot, other, score) -> offer(best, other, score));
        return best.sorted();
    }

    private static void offer(BestEntries best, LiveRecord other, int score) {
        best.offer(new Entry(other.id(), score), other.facts().municipalityCode());
    }

    /** One list of a live record, from scratch. */
    public List<Entry> list(LiveRecord owner, RecordType kind, int size) {
        BestEntries best = new BestEntries(size, SHARE);
        matches(
                owner,
                (slot, type) -> type == kind ? best.leastScore() : Interest.NONE,
                (slot, other, score) -> offer(best, other, score));
        return best.sorted();
    }

    /** All lists of a live record, from scratch. */
    Map<RecordType, List<Entry>> lists(LiveRecord owner, int size) {
        return lists(owner, size, (slot, type) -> Interest.NONE, (slot, other, score) -> {});
    }

    /** All lists of a live record, from scratch; every match goes to the visitor too if it is of interest there. */
    Map<RecordType, List<Entry>> lists(LiveRecord owner, int size, Interest interest, MatchVisitor visitor) {
        Map<RecordType, BestEntries> best = new EnumMap<>(RecordType.class);
        for (RecordType kind : RecordType.values()) {
            best.put(kind, new BestEntries(size, SHARE));
        }
        matches(
                owner,
                (slot, type) -> Math.min(best(best, type).leastScore(), interest.least(slot, type)),
                (slot, other, score) -> {
                    offer(best(best, other.type()), other, score);
                    if (score >= interest.least(slot, other.type())) {
                        visitor.match(slot, other, score);
                    }
                });
        Map<RecordType, List<Entry>> lists = new EnumMap<>(RecordType.class);
        best.forEach((kind, entries) -> lists.put(kind, entries.sorted()));
        return lists;
    }

    void matches(LiveRecord owner, Interest interest, MatchVisitor visitor) {
        view.text(owner.id())
                .ifPresent(text -> pass(
                        view.slot(owner.id()),
                        owner.facts(),
                        text,
                        LEAST_OF_MATCH.getOrDefault(owner.type(), LEAST_OF_REFERENCE),
                        interest,
                        other -> true,
                        ScoreSheet::matches,
                        visitor));
    }

    private static BestEntries best(Map<RecordType, BestEntries> best, RecordType kind) {
        BestEntries entries = best.get(kind);
        if (entries == null) {
            throw new IllegalStateException("No list for " + kind);
        }
        return entries;
    }

    private void pass(
            int self,
            RecordFacts facts,
            TextVector text,
            int least,
            Interest interest,
            Predicate<LiveRecord> filter,
            Predicate<ScoreSheet> enough,
            MatchVisitor visitor) {
        ScoreSheet sheet = new ScoreSheet();
        ScoreUpperBound bound = scorer.upperBound(facts);
        view.bestFirst(least, text, new CatalogueView.Pass() {
            @Override
            public int most(RecordType type, long signature, int product) {
                return bound.most(type, signature, product);
            }

            @Override
            public int least(int slot, RecordType type) {
                return slot == self ? Interest.NONE : interest.least(slot, type);
            }

            @Override
            public void pair(int slot, LiveRecord other, int product) {
                if (!other.facts().municipalityCode().equals(facts.municipalityCode())
                        && filter.test(other)
                        && scorer.scoreIfAtLeast(
                                interest.least(slot, other.type()), facts, other.facts(), product, sheet)
                        && enough.test(sheet)) {
                    visitor.match(slot, other, sheet.total());
                }
            }
        });
    }
}
