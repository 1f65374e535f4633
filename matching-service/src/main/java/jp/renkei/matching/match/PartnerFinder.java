package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.event.PairId;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.match.MatchListResponse.EmptyCode;
import jp.renkei.matching.match.PartnersResponse.End;
import jp.renkei.matching.match.PartnersResponse.Pair;
import jp.renkei.matching.match.PartnersResponse.Partner;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.view.LiveRecord;

/**
 * Brings the lists of all records of a municipality together by the other municipality. The order is by the best pair; of
 * two with equal ones, who shares more subjects comes first. Thread-safe.
 */
@Singleton
class PartnerFinder {

    private static final int BEST_PAIRS = 3;

    private final CurrentIndex index;
    private final ServedLists lists;

    PartnerFinder(CurrentIndex index, ServedLists lists) {
        this.index = index;
        this.lists = lists;
    }

    private record Found(LiveRecord own, LiveRecord other, int score) {}

    private record Candidate(String code, List<Found> pairs) {
        /** @return the score of the n-th best pair, 0 when there are fewer */
        int score(int n) {
            return n < pairs.size() ? pairs.get(n).score() : 0;
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate c) -> c.score(0))
            .thenComparingInt(c -> c.score(1))
            .thenComparingInt(c -> c.score(2))
            .reversed()
            .thenComparing(Candidate::code);

    /** @throws jp.renkei.edge.problem.Problem NOT_FOUND for a municipality that does not exist */
    PartnersResponse partners(String code, int size, Viewer viewer) {
        CatalogueIndex current = index.get();
        Predicate<LiveRecord> sight = viewer.sight();
        List<LiveRecord> own =
                current.view().recordsOf(code).stream().filter(sight).toList();
        if (own.isEmpty() && current.view().municipality(code) == null) {
            throw CurrentIndex.noMunicipality();
        }
        List<Candidate> best = candidates(current, own, sight).stream()
                .sorted(BEST_FIRST)
                .limit(size)
                .toList();
        Map<UUID, CatalogueRecord> states = current.records(mentioned(best));
        List<Partner> partners = new ArrayList<>();
        for (Candidate candidate : best) {
            partners.add(partner(partners.size() + 1, candidate, states, viewer.language()));
        }
        EmptyCode none = own.isEmpty() ? EmptyCode.NOTHING_TO_COMPARE : EmptyCode.NOTHING_SIMILAR;
        return new PartnersResponse(partners, partners.isEmpty() ? EmptyReasons.of(none, viewer.language()) : null);
    }

    private List<Candidate> candidates(CatalogueIndex current, List<LiveRecord> own, Predicate<LiveRecord> sight) {
        Map<UUID, LiveRecord> byId = new HashMap<>();
        own.forEach(r -> byId.put(r.id(), r));
        Map<String, List<Found>> found = new HashMap<>();
        for (MatchLists.StoredList list : lists.of(current, byId.keySet())) {
            LiveRecord mine = byId.get(list.key().owner());
            for (Entry entry : list.entries()) {
                Optional<LiveRecord> other = current.view().find(entry.other()).filter(sight);
                if (mine != null && other.isPresent()) {
                    found.computeIfAbsent(other.get().municipality().code(), c -> new ArrayList<>())
                            .add(new Found(mine, other.get(), entry.score()));
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        found.forEach((code, pairs) -> {
            pairs.sort(Comparator.comparingInt(Found::score)
                    .reversed()
                    .thenComparing(p -> p.own().id())
                    .thenComparing(p -> p.other().id()));
            candidates.add(new Candidate(code, pairs));
        });
        return candidates;
    }

    private static Set<UUID> mentioned(List<Candidate> best) {
        Set<UUID> ids = new HashSet<>();
        for (Candidate candidate : best) {
            candidate.pairs().stream().limit(BEST_PAIRS).forEach(p -> {
                ids.add(p.own().id());
                ids.add(p.other().id());
            });
        }
        return ids;
    }

    private static Partner partner(
            int rank, Candidate candidate, Map<UUID, CatalogueRecord> states, Language language) {
        Found top = candidate.pairs().getFirst();
        return new Partner(
                rank,
                top.other().municipality(),
                MatchPresenter.points(top.score()),
                Band.of(top.score()),
                reason(candidate, states).in(language),
                candidate.pairs().size(),
                candidate.pairs().stream()
                        .limit(BEST_PAIRS)
                        .map(p -> new Pair(
                                PairId.of(
                                        p.own().id(),
                                        p.other().id(),
                                        PairId.kindOf(p.own().type(), p.other().type())),
                                MatchPresenter.points(p.score()),
                                Band.of(p.score()),
                                end(p.own(), states),
                                end(p.other(), states)))
                        .toList());
    }

    /** Why the partner stands where it does: its best pair, and how many more there are. */
    private static Text reason(Candidate candidate, Map<UUID, CatalogueRecord> states) {
        Found top = candidate.pairs().getFirst();
        String own = end(top.own(), states).title();
        String theirs = end(top.other(), states).title();
        int more = candidate.pairs().size() - 1;
        return new Text(
                "最も近い組は「%s」と「%s」（%s点）です%s。"
                        .formatted(
                                own,
                                theirs,
                                MatchPresenter.points(top.score()),
                                more == 0 ? "" : "。ほかに%d組あります".formatted(more)),
                "The closest pair is “%s” and “%s” (%s points)%s."
                        .formatted(
                                own,
                                theirs,
                                MatchPresenter.points(top.score()),
                                more == 0 ? "" : "; %d more connect the two".formatted(more)));
    }

    private static End end(LiveRecord live, Map<UUID, CatalogueRecord> states) {
        CatalogueRecord state = states.get(live.id());
        return new End(live.type(), live.id(), state == null ? "" : state.title());
    }
}
