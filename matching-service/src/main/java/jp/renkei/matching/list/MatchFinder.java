package jp.renkei.matching.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import org.jspecify.annotations.Nullable;

/**
 * Scores one record against all others in one exact pass. A record never matches one of its own municipality. Thread-safe.
 */
public final class MatchFinder {

    /** Pairs with less in common are no matches, and not even hints. */
    private static final int LEAST_OF_MATCH = PairScorer.leastProduct(ScoreSheet.TEXT_FLOOR);

    private static final int LEAST_OF_HINT = PairScorer.leastProduct(ScoreSheet.HINT_FLOOR);

    private final CatalogueView view;
    private final PairScorer scorer;

    public MatchFinder(CatalogueView view, PairScorer scorer) {
        this.view = view;
        this.scorer = scorer;
    }

    /** Decides by the highest score a pair can still reach whether scoring it is worth while. */
    @FunctionalInterface
    interface Interest {
        boolean in(LiveRecord other, int highestScore);
    }

    @FunctionalInterface
    interface MatchVisitor {
        void match(LiveRecord other, int score);
    }

    /**
     * What comes nearest to a text that is not registered, among the records that pass the filter, best first; also what
     * is too weak for a match, because somebody who is still writing is better off with a hint than with nothing.
     */
    public List<Entry> best(
            RecordFacts facts, TextVector text, RecordType kind, int size, Predicate<LiveRecord> filter) {
        BestEntries best = new BestEntries(size);
        pass(
                null,
                facts,
                text,
                LEAST_OF_HINT,
                (other, highest) -> other.type() == kind && best.mayAdmit(highest) && filter.test(other),
                ScoreSheet::hints,
                (other, score) -> best.offer(new Entry(other.id(), score)));
        return best.sorted();
    }

    /** One list of a live record, from scratch. */
    List<Entry> list(LiveRecord owner, RecordType kind, int size) {
        BestEntries best = new BestEntries(size);
        matches(
                owner,
                (other, highest) -> other.type() == kind && best.mayAdmit(highest),
                (other, score) -> best.offer(new Entry(other.id(), score)));
        return best.sorted();
    }

    /** All lists of a live record, from scratch. */
    Map<RecordType, List<Entry>> lists(LiveRecord owner, int size) {
        return lists(owner, size, (other, highest) -> false, (other, score) -> {});
    }

    /** All lists of a live record, from scratch; every match goes to the visitor too if it is of interest there. */
    Map<RecordType, List<Entry>> lists(LiveRecord owner, int size, Interest interest, MatchVisitor visitor) {
        Map<RecordType, BestEntries> best = new EnumMap<>(RecordType.class);
        for (RecordType kind : RecordType.values()) {
            best.put(kind, new BestEntries(size));
        }
        matches(
                owner,
                (other, highest) -> best(best, other).mayAdmit(highest) || interest.in(other, highest),
                (other, score) -> {
                    best(best, other).offer(new Entry(other.id(), score));
                    visitor.match(other, score);
                });
        Map<RecordType, List<Entry>> lists = new EnumMap<>(RecordType.class);
        best.forEach((kind, entries) -> lists.put(kind, entries.sorted()));
        return lists;
    }

    void matches(LiveRecord owner, Interest interest, MatchVisitor visitor) {
        view.text(owner.id())
                .ifPresent(text ->
                        pass(owner.id(), owner.facts(), text, LEAST_OF_MATCH, interest, ScoreSheet::matches, visitor));
    }

    private static BestEntries best(Map<RecordType, BestEntries> best, LiveRecord other) {
        BestEntries entries = best.get(other.type());
        if (entries == null) {
            throw new IllegalStateException("No list for " + other.type());
        }
        return entries;
    }

    private void pass(
            @Nullable UUID self,
            RecordFacts facts,
            TextVector text,
            int least,
            Interest interest,
            Predicate<ScoreSheet> enough,
            MatchVisitor visitor) {
        ScoreSheet sheet = new ScoreSheet();
        view.eachAtLeast(least, text, (other, product) -> {
            if (other.id().equals(self) || other.facts().municipalityCode().equals(facts.municipalityCode())) {
                return;
            }
            int highest = PairScorer.textPoints(product) + PairScorer.MOST_BESIDE_TEXT;
            if (!interest.in(other, highest)) {
                return;
            }
            scorer.score(facts, other.facts(), product, sheet);
            if (enough.test(sheet)) {
                visitor.match(other, sheet.total());
            }
        });
    }
}
