package jp.renkei.matching.event;

import java.util.List;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.event.MatchFound.Change;
import jp.renkei.matching.explain.Explanation;
import jp.renkei.matching.explain.Subject;

/** Writes an explained pair as event data. Stateless. */
final class FrozenMatch {

    private FrozenMatch() {}

    static MatchFound of(
            AnnouncedPair pair,
            int epoch,
            Subject first,
            Subject second,
            Explanation explanation,
            List<Change> changes) {
        return new MatchFound(
                pair.version(),
                pair.id(),
                pair.kind(),
                epoch,
                MatchFound.points(explanation.score()),
                explanation.band(),
                List.of(end(first.state()), end(second.state())),
                explanation.factors().stream()
                        .map(f -> new MatchFound.Factor(
                                f.code().name(),
                                f.label(),
                                MatchFound.points(f.tenths()),
                                f.evidence().stream()
                                        .map(e -> evidence(e, first, second))
                                        .toList()))
                        .toList(),
                explanation.against().stream()
                        .map(a -> new MatchFound.Against(a.code().name(), a.label(), MatchFound.points(a.tenths())))
                        .toList(),
                explanation.sharedTerms(),
                explanation.timing(),
                explanation.schemes(),
                changes.isEmpty() ? null : changes);
    }

    private static MatchFound.Evidence evidence(Explanation.Evidence e, Subject first, Subject second) {
        Subject from = e.side() == Explanation.Side.FIRST ? first : second;
        return new MatchFound.Evidence(from.state().id(), e.field(), e.start(), e.end(), e.text());
    }

    private static MatchFound.End end(CatalogueRecord r) {
        MunicipalityRef m = r.municipality();
        return new MatchFound.End(r.type(), r.id(), r.recordVersion(), r.title(), r.visibility(), r.sample(), m);
    }
}
