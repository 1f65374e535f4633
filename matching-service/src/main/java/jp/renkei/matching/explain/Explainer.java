package jp.renkei.matching.explain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Side;
import jp.renkei.matching.explain.Passages.Passage;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.text.FiscalYear;

/** Explains pairs of one epoch from their two texts and facts. Thread-safe. */
public final class Explainer {

    private static final int TERMS_IN_LABEL = 3;

    private final Epoch epoch;
    private final PairScorer scorer;
    private final Clock clock;

    public Explainer(Epoch epoch, PairScorer scorer, Clock clock) {
        this.epoch = epoch;
        this.scorer = scorer;
        this.clock = clock;
    }

    /** Why {@code second} matches {@code first}; names of codes are taken from the view. */
    public Explanation explain(Subject first, Subject second, CatalogueView view) {
        return of(first).explain(second, view);
    }

    /** For explaining several pairs of one record. */
    public Pairs of(Subject first) {
        return new Pairs(first);
    }

    /** All pairs have the same first side. Thread-safe. */
    public final class Pairs {

        private final Subject first;
        private final TermIndex terms;
        private final RelatedWords words;

        private Pairs(Subject first) {
            this.first = first;
            this.terms = new TermIndex(first.text());
            this.words = new RelatedWords(epoch.embedding(), first);
        }

        public Explanation explain(Subject second, CatalogueView view) {
            TermIndex.Common common = terms.with(second.text());
            return Explainer.this.explain(first, second, common, words.with(second, common), view);
        }
    }

    private Explanation explain(
            Subject first,
            Subject second,
            TermIndex.Common common,
            List<RelatedWords.Pair> related,
            CatalogueView view) {
        ScoreSheet sheet = new ScoreSheet();
        scorer.score(first.facts(), second.facts(), common.product(), sheet);
        List<ComparedText> ownTexts = ComparedText.of(Side.FIRST, first, common.inOther());
        List<ComparedText> theirTexts = ComparedText.of(Side.SECOND, second, common.ofOther());
        List<Passage> own = Passages.find(ownTexts, second);
        List<Passage> theirs = Passages.find(theirTexts, first);
        List<SharedTerms.Term> terms = SharedTerms.of(own, theirs);
        LocalDate today = LocalDate.now(clock.withZone(FiscalYear.ZONE));
        Wording wording = new Wording(first, second, view, today);
        List<SchemeAdvice.Advice> schemes = SchemeAdvice.of(first, second, today);
        return new Explanation(
                sheet.total(),
                Band.of(sheet.total()),
                factors(
                        sheet,
                        wording,
                        inLabel(terms, related, WholeMeaning.carries(epoch, first, second)),
                        evidence(own, theirs, related)),
                against(sheet, wording, new WeakPoints(sheet, first, second, wording)),
                terms.stream().map(SharedTerms.Term::own).toList(),
                TimingAdvice.of(first, second, schemes.getFirst().form(), today),
                schemes.stream().map(SchemeAdvice.Advice::scheme).toList());
    }

    private static Wording.Terms inLabel(
            List<SharedTerms.Term> shared, List<RelatedWords.Pair> related, boolean wholeMeaning) {
        return new Wording.Terms(
                shared.stream()
                        .limit(TERMS_IN_LABEL)
                        .map(SharedTerms.Term::asLabel)
                        .toList(),
                related.stream().map(RelatedWords.Pair::asLabel).toList(),
                wholeMeaning);
    }

    /** The own side first, of each side the shared passages before the related words. */
    private static List<Evidence> evidence(List<Passage> own, List<Passage> theirs, List<RelatedWords.Pair> related) {
        List<Evidence> evidence = new ArrayList<>(SharedTerms.evidence(own, theirs));
        related.forEach(pair -> {
            evidence.add(pair.own());
            evidence.add(pair.theirs());
        });
        evidence.sort(Comparator.comparing(Evidence::side));
        return List.copyOf(evidence);
    }

    private static List<Explanation.Factor> factors(
            ScoreSheet sheet, Wording wording, Wording.Terms terms, List<Evidence> evidence) {
        return Arrays.stream(FactorCode.values())
                .filter(code -> sheet.points(code) > 0)
                .map(code -> new Explanation.Factor(
                        code,
                        wording.label(code, terms),
                        sheet.points(code),
                        code == FactorCode.TEXT ? evidence : List.of()))
                .sorted(Comparator.comparingInt(Explanation.Factor::tenths).reversed())
                .toList();
    }

    private static List<Explanation.Against> against(ScoreSheet sheet, Wording wording, WeakPoints weak) {
        List<Explanation.Against> against = Arrays.stream(AgainstCode.values())
                .filter(code -> sheet.points(code) < 0)
                .map(code -> new Explanation.Against(code, wording.label(code), sheet.points(code)))
                .sorted(Comparator.comparingInt(Explanation.Against::tenths))
                .toList();
        return against.isEmpty() ? weak.weakest().map(List::of).orElse(List.of()) : against;
    }
}
