package jp.renkei.matching.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.Promise;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/**
 * Scores one record against all others in one exact pass. A record never matches one of its own municipality. Thread-safe.
 */
public final class MatchFinder {

    /** Pairs with less in common are no matches, and not even hints. */
    private static final int LEAST_OF_MATCH = PairScorer.leastProduct(ScoreSheet.TEXT_FLOOR);

    private static final int LEAST_OF_HINT = PairScorer.leastProduct(ScoreSheet.HINT_FLOOR);

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
     * What comes nearest to a text that is not registered, among the records that pass the filter, best first; also what
     * is too weak for a match, because somebody who is still writing is better off with a hint than with nothing.
     */
    public List<Entry> best(
            RecordFacts facts, TextVector text, RecordType kind, int size, Predicate<LiveRecord> filter) {
        BestEntries best = new BestEntries(size);
        pass(
                NOBODY,
                facts,
                text,
                LEAST_OF_HINT,
                (slot, type) -> type == kind ? best.leastScore() : Interest.NONE,
                filter,
                ScoreSheet::hints,
                (slot, other, score) -> best.offer(new Entry(other.id(), score)));
        return best.sorted();
    }

    /** One list of a live record, from scratch. */
    public List<Entry> list(LiveRecord owner, RecordType kind, int size) {
        BestEntries best = new BestEntries(size);
        matches(
                owner,
                (slot, type) -> type == kind ? best.leastScore() : Interest.NONE,
                (slot, other, score) -> best.offer(new Entry(other.id(), score)));
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
            best.put(kind, new BestEntries(size));
        }
        matches(
                owner,
                (slot, type) -> Math.min(best(best, type).leastScore(), interest.least(slot, type)),
                (slot, other, score) -> {
                    best(best, other.type()).offer(new Entry(other.id(), score));
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
                        LEAST_OF_MATCH,
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
        Promise promise = scorer.promise(facts);
        view.bestFirst(least, text, new CatalogueView.Pass() {
            @Override
            public int most(long outline, int product) {
                return promise.most(outline, product);
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
