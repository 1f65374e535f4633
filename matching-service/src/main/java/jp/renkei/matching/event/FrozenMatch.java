package jp.renkei.matching.event;

import java.util.List;
import java.util.UUID;
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
                                evidence(f.evidence(), first, second)))
                        .toList(),
                explanation.against().stream()
                        .map(a -> new MatchFound.Against(
                                a.code().name(),
                                a.label(),
                                MatchFound.points(a.tenths()),
                                evidence(a.evidence(), first, second)))
                        .toList(),
                explanation.sharedTerms(),
                explanation.timing(),
                explanation.schemes(),
                changes.isEmpty() ? null : changes);
    }

    private static List<MatchFound.Evidence> evidence(
            List<Explanation.Evidence> evidence, Subject first, Subject second) {
        return evidence.stream()
                .map(e -> evidence(
                        e,
                        (e.side() == Explanation.Side.FIRST ? first : second)
                                .state()
                                .id()))
                .toList();
    }

    private static MatchFound.Evidence evidence(Explanation.Evidence evidence, UUID record) {
        return switch (evidence) {
            case Explanation.Passage p ->
                new MatchFound.Evidence(record, p.field(), p.text(), p.start(), p.end(), null);
            case Explanation.Value v -> new MatchFound.Evidence(record, v.field(), null, null, null, v.value());
        };
    }

    private static MatchFound.End end(CatalogueRecord r) {
        MunicipalityRef m = r.municipality();
        return new MatchFound.End(r.type(), r.id(), r.recordVersion(), r.title(), r.visibility(), r.sample(), m);
    }
}
