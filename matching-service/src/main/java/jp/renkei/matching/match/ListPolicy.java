package jp.renkei.matching.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.score.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order in which a list is read. A host that many are shown already yields a few places to what is about as close, and
 * of the first 20 at most three are of one municipality; the others follow after them. Nobody is dropped, no score changes,
 * and the same list and counts give the same order. Stateless.
 */
final class ListPolicy {

    /** Of the shown entries, so many may be of one municipality. */
    static final int SHARE = 3;

    /** Places that a busy host yields. */
    static final int YIELDED = 3;

    /** It yields only to what is about as close: tenths of a point. */
    static final int ABOUT_AS_CLOSE = 30;

    private ListPolicy() {}

    @Schema(name = "AdjustmentReason", description = "What moved a match back in its list")
    enum Reason {
        MUNICIPALITY_SHARE,
        BUSY_HOST
    }

    /** @param busyHost many are shown this initiative already, measured by what its host can receive */
    record Candidate(Entry entry, String municipality, boolean busyHost) {}

    /** Counted from 1; an entry that only moved because others did has none. */
    record Move(Reason reason, int from, int to) {}

    /**
     * @param moves what moved the entry back, at most one of each reason
     * @param reference whether it is no match, only shown as 参考
     */
    record Place(Candidate candidate, List<Move> moves, boolean reference) {}

    /** @param raw the list by score */
    static List<Place> arrange(List<Candidate> raw) {
        List<Candidate> yielded = yieldPlaces(raw);
        Set<Candidate> setBack = new HashSet<>();
        List<Candidate> order = share(yielded, setBack);
        Map<Candidate, Integer> rawRanks = ranks(raw);
        Map<Candidate, Integer> yieldedRanks = ranks(yielded);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Candidate candidate = order.get(i);
            int from = rawRanks.getOrDefault(candidate, 0);
            List<Move> moves = new ArrayList<>();
            if (i + 1 > from && yieldedRanks.getOrDefault(candidate, 0) > from) {
                moves.add(new Move(Reason.BUSY_HOST, from, i + 1));
            }
            if (i + 1 > from && setBack.contains(candidate)) {
                moves.add(new Move(Reason.MUNICIPALITY_SHARE, from, i + 1));
            }
            places.add(new Place(candidate, List.copyOf(moves), false));
        }
        return places;
    }

    /** Counted from 1. */
    private static Map<Candidate, Integer> ranks(List<Candidate> order) {
        Map<Candidate, Integer> ranks = HashMap.newHashMap(order.size());
        for (Candidate candidate : order) {
            ranks.put(candidate, ranks.size() + 1);
        }
        return ranks;
    }

    /** Matches in the order that they have, and after them what is near without being a match. */
    static List<Place> unmoved(List<Entry> matches, List<Entry> references) {
        List<Place> places = new ArrayList<>();
        matches.forEach(entry -> places.add(unmoved(entry, false)));
        references.forEach(entry -> places.add(unmoved(entry, true)));
        return places;
    }

    static Place unmoved(Entry entry, boolean reference) {
        return new Place(new Candidate(entry, "", false), List.of(), reference);
    }

    /** From the end, so that a busy host never overtakes another one. */
    private static List<Candidate> yieldPlaces(List<Candidate> raw) {
        List<Candidate> order = new ArrayList<>(raw);
        for (int i = order.size() - 1; i >= 0; i--) {
            Candidate host = order.get(i);
            for (int at = i; host.busyHost() && at < i + YIELDED && mayPass(host, order, at + 1); at++) {
                order.set(at, order.get(at + 1));
                order.set(at + 1, host);
            }
        }
        return order;
    }

    private static boolean mayPass(Candidate host, List<Candidate> order, int next) {
        if (next == order.size() || order.get(next).busyHost()) {
            return false;
        }
        int own = host.entry().score();
        int other = order.get(next).entry().score();
        return own - other <= ABOUT_AS_CLOSE && Band.of(own) == Band.of(other);
    }

    private static List<Candidate> share(List<Candidate> order, Set<Candidate> setBack) {
        Map<String, Integer> taken = new HashMap<>();
        List<Candidate> first = new ArrayList<>();
        List<Candidate> after = new ArrayList<>();
        for (Candidate candidate : order) {
            boolean room = first.size() < MatchLists.SHOWN;
            if (room && taken.merge(candidate.municipality(), 1, Integer::sum) <= SHARE) {
                first.add(candidate);
            } else {
                after.add(candidate);
                if (room) {
                    setBack.add(candidate);
                }
            }
        }
        first.addAll(after);
        return first;
    }
}
