package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.explain.Explanation.Passage;
import jp.renkei.matching.explain.Explanation.Side;

/** Finds the phrases that stand in both texts of a pair. Stateless. */
final class SharedPhrases {

    private static final int MOST = 6;

    private SharedPhrases() {}

    /** Those that carry most of the likeness, the strongest first; none is a part of another. */
    static List<SharedPhrase> of(PairTexts pair) {
        List<SharedPhrase> found = literal(pair);
        found.addAll(SharedSynonyms.of(pair));
        found.sort(Comparator.comparingLong(SharedPhrase::carried).reversed().thenComparing(SharedPhrase::plain));
        List<SharedPhrase> kept = new ArrayList<>();
        for (SharedPhrase phrase : found) {
            if (kept.size() < MOST && kept.stream().noneMatch(other -> overlap(phrase, other))) {
                kept.add(phrase);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean overlap(SharedPhrase one, SharedPhrase other) {
        return isPart(one.own().text(), other.own().text())
                || isPart(one.theirs().text(), other.theirs().text());
    }

    private static boolean isPart(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** Each once, where it carries most. */
    private static List<SharedPhrase> literal(PairTexts pair) {
        Map<String, SharedPhrase> strongest = new HashMap<>();
        RecordPhrases own = pair.first().phrases();
        RecordPhrases theirs = pair.second().phrases();
        for (String part : own.parts()) {
            for (int j : theirs.numbers(part)) {
                for (int i : own.numbers(part)) {
                    CommonParts.from(own, i, theirs, j)
                            .ifPresent(parts -> strongest.merge(
                                    parts.folded(), phrase(pair, parts), (a, b) -> a.carried() >= b.carried() ? a : b));
                }
            }
        }
        return new ArrayList<>(strongest.values());
    }

    private static SharedPhrase phrase(PairTexts pair, CommonParts parts) {
        Passage own = pair.passage(Side.FIRST, parts.ownField(), parts.ownStart(), parts.ownEnd());
        Passage theirs = pair.passage(Side.SECOND, parts.theirField(), parts.theirStart(), parts.theirEnd());
        return new SharedPhrase(own, theirs, false, pair.carried(own, theirs));
    }
}
