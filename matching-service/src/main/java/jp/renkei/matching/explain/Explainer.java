package jp.renkei.matching.explain;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Side;
import jp.renkei.matching.explain.Passages.Passage;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.view.CatalogueView;

/** Explains a pair from its two texts and facts. Thread-safe. */
@Singleton
public final class Explainer {

    private static final int PASSAGES_PER_SIDE = 3;
    private static final int MOST_TERMS = 6;
    private static final int TERMS_IN_LABEL = 3;

    private final PairScorer scorer;
    private final Clock clock;

    public Explainer(PairScorer scorer, Clock clock) {
        this.scorer = scorer;
        this.clock = clock;
    }

    /** Why {@code second} matches {@code first}; names of codes are taken from the view. */
    public Explanation explain(Subject first, Subject second, CatalogueView view) {
        ScoreSheet sheet = new ScoreSheet();
        scorer.score(first.facts(), second.facts(), first.text().dot(second.text()), sheet);
        List<Passage> own = Passages.find(Side.FIRST, first, second);
        List<Passage> theirs = Passages.find(Side.SECOND, second, first);
        List<String> terms = terms(own);
        Wording wording = new Wording(first, second, view);
        List<Explanation.Factor> factors = new ArrayList<>();
        for (FactorCode code : FactorCode.values()) {
            if (sheet.points(code) > 0) {
                factors.add(new Explanation.Factor(
                        code,
                        wording.label(
                                code, sheet.points(code), terms.subList(0, Math.min(TERMS_IN_LABEL, terms.size()))),
                        sheet.points(code),
                        code == FactorCode.TEXT ? evidence(own, theirs) : List.of()));
            }
        }
        factors.sort(Comparator.comparingInt(Explanation.Factor::tenths).reversed());
        List<Explanation.Against> against = new ArrayList<>();
        for (AgainstCode code : AgainstCode.values()) {
            if (sheet.points(code) < 0) {
                against.add(new Explanation.Against(code, wording.label(code), sheet.points(code)));
            }
        }
        against.sort(Comparator.comparingInt(Explanation.Against::tenths));
        return new Explanation(
                sheet.total(),
                Band.of(sheet.total()),
                List.copyOf(factors),
                List.copyOf(against),
                terms,
                TimingAdvice.of(first.facts(), second.facts(), LocalDate.now(clock)),
                SchemeAdvice.of(first.facts(), second.facts()));
    }

    private static List<Evidence> evidence(List<Passage> own, List<Passage> theirs) {
        List<Evidence> evidence = new ArrayList<>();
        for (List<Passage> side : List.of(own, theirs)) {
            Set<String> shown = new LinkedHashSet<>();
            for (Passage passage : side) {
                if (shown.size() < PASSAGES_PER_SIDE
                        && shown.add(passage.evidence().text())) {
                    evidence.add(passage.evidence());
                }
            }
        }
        return List.copyOf(evidence);
    }

    /** The strongest passages as words; none that is only a part of another. */
    private static List<String> terms(List<Passage> passages) {
        List<String> terms = new ArrayList<>();
        for (Passage passage : passages) {
            String text = passage.evidence().text();
            if (terms.size() < MOST_TERMS && terms.stream().noneMatch(t -> t.contains(text) || text.contains(t))) {
                terms.add(text);
            }
        }
        return List.copyOf(terms);
    }
}
