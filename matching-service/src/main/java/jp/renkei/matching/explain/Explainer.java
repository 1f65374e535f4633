package jp.renkei.matching.explain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.explain.Explanation.Against;
import jp.renkei.matching.explain.Explanation.Factor;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.text.FiscalYear;

/** Explains pairs of one epoch from their two texts and facts. Thread-safe. */
public final class Explainer {

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

        private Pairs(Subject first) {
            this.first = first;
            this.terms = new TermIndex(first.text());
        }

        public Explanation explain(Subject second, CatalogueView view) {
            return Explainer.this.explain(new PairTexts(first, second, terms.with(second.text())), view);
        }
    }

    private Explanation explain(PairTexts pair, CatalogueView view) {
        Subject first = pair.first();
        Subject second = pair.second();
        ScoreSheet sheet = new ScoreSheet();
        scorer.score(first.facts(), second.facts(), pair.common().product(), sheet);
        TextReason text = TextReason.of(pair, epoch, sheet.points(FactorCode.TEXT));
        LocalDate today = LocalDate.now(clock.withZone(FiscalYear.ZONE));
        Wording wording = new Wording(first, second, view, today);
        ComparedValues values = new ComparedValues(first, second, view);
        List<SchemeAdvice.Advice> schemes = SchemeAdvice.of(first, second, today);
        return new Explanation(
                sheet.total(),
                Band.of(sheet.total()),
                factors(sheet, wording, text, values),
                against(sheet, wording, values, new WeakPoints(sheet, first, second, wording, values)),
                text.sharedTerms(),
                TimingAdvice.of(first, second, schemes.getFirst().form(), today),
                schemes.stream().map(SchemeAdvice.Advice::scheme).toList());
    }

    private static List<Factor> factors(ScoreSheet sheet, Wording wording, TextReason text, ComparedValues values) {
        return Arrays.stream(FactorCode.values())
                .filter(code -> sheet.net(code) > 0)
                .map(code -> code == FactorCode.TEXT
                        ? new Factor(code, text.label(Band.of(sheet.total())), sheet.net(code), text.evidence())
                        : new Factor(code, wording.label(code), sheet.net(code), values.of(code)))
                .sorted(Comparator.comparingInt(Factor::tenths).reversed())
                .toList();
    }

    private static List<Against> against(ScoreSheet sheet, Wording wording, ComparedValues values, WeakPoints weak) {
        List<Against> against = Arrays.stream(AgainstCode.values())
                .filter(code -> sheet.net(code) < 0)
                .map(code -> new Against(code, wording.label(code), sheet.net(code), values.of(code)))
                .sorted(Comparator.comparingInt(Against::tenths))
                .toList();
        return against.isEmpty() ? weak.weakest().map(List::of).orElse(List.of()) : against;
    }
}
