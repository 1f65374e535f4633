package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Passage;
import jp.renkei.matching.explain.Explanation.Side;
import jp.renkei.text.JapaneseAnalyzers;
import jp.renkei.text.TextFolding;

/** Finds different words for one thing, one of each text; only those that the reviewed synonyms know. Stateless. */
final class SharedSynonyms {

    private SharedSynonyms() {}

    static List<SharedPhrase> of(PairTexts pair) {
        Map<Long, List<Passage>> theirs = words(pair, Side.SECOND);
        if (theirs.isEmpty()) {
            return List.of();
        }
        List<SharedPhrase> found = new ArrayList<>();
        words(pair, Side.FIRST)
                .forEach((term, passages) -> passages.forEach(own -> theirs.getOrDefault(term, List.of()).stream()
                        .filter(their -> areSynonyms(pair, own, their))
                        .findFirst()
                        .ifPresent(their -> found.add(new SharedPhrase(own, their, true, pair.carried(own, their))))));
        return found;
    }

    /** Neither word stands in both texts: that would be the word to show. */
    private static boolean areSynonyms(PairTexts pair, Passage own, Passage their) {
        String one = fold(own.text());
        String other = fold(their.text());
        return JapaneseAnalyzers.synonyms().meanTheSame(one, other)
                && !one.equals(other)
                && isWhole(pair, own)
                && isWhole(pair, their)
                && !contains(pair.second(), one)
                && !contains(pair.first(), other);
    }

    /** 体育館の予約 is no whole where the text goes on: 体育館の予約システム. */
    private static boolean isWhole(PairTexts pair, Passage passage) {
        String text = pair.of(passage.side()).places(passage.field()).text();
        return !passage.text().contains("の")
                || passage.end() == text.length()
                || !isCompounding(text.codePointAt(passage.end()));
    }

    private static boolean isCompounding(int character) {
        return Character.isLetterOrDigit(character)
                && Character.UnicodeScript.of(character) != Character.UnicodeScript.HIRAGANA;
    }

    private static boolean contains(Subject subject, String folded) {
        return fold(subject.title().text()).contains(folded)
                || fold(subject.description().text()).contains(folded);
    }

    private static String fold(String text) {
        return TextFolding.standard().fold(text);
    }

    /** The words that both records have, each as often as it is written differently, by fingerprint. */
    private static Map<Long, List<Passage>> words(PairTexts pair, Side side) {
        Map<Long, List<Passage>> words = new HashMap<>();
        for (Field field : List.of(Field.TITLE, Field.DESCRIPTION)) {
            add(pair, side, field, words);
        }
        return words;
    }

    private static void add(PairTexts pair, Side side, Field field, Map<Long, List<Passage>> words) {
        Subject subject = pair.of(side);
        TermPlaces places = subject.places(field);
        int[] numbers = subject.numbers(field);
        int[] common =
                side == Side.FIRST ? pair.common().inOther() : pair.common().ofOther();
        places.forEach((term, start, end) -> {
            int number = numbers[term];
            long fingerprint = places.terms()[term];
            if (number >= 0 && common[number] > 0 && start < end && TermKind.of(fingerprint) == TermKind.WORD) {
                List<Passage> known = words.computeIfAbsent(fingerprint, none -> new ArrayList<>(1));
                Passage passage = pair.passage(side, field, start, end);
                if (known.stream().noneMatch(other -> other.text().equals(passage.text()))) {
                    known.add(passage);
                }
            }
        });
    }
}
