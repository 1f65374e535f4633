package jp.renkei.matching.text;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.text.JapaneseAnalyzers;
import jp.renkei.text.Token;
import jp.renkei.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, character pairs, character triples and single kanji. Stateless and thread-safe. */
public final class TextAnalysis {

    private TextAnalysis() {}

    /** A term as written in an index, with its place in the text. */
    public record Occurrence(TermKind kind, String term, int start, int end) {

        public Term toTerm() {
            return new Term(kind.fingerprint(term), start, end);
        }
    }

    /** All occurrences, words first; each kind in the order of the text. */
    public static List<Occurrence> occurrences(String text) {
        List<Occurrence> all = new ArrayList<>(text.length() * 2);
        for (Token word : Tokens.of(JapaneseAnalyzers.words(), text)) {
            all.add(new Occurrence(TermKind.WORD, word.term(), word.start(), word.end()));
        }
        List<Token> pairs = Tokens.of(JapaneseAnalyzers.bigrams(), text);
        for (Token pair : pairs) {
            all.add(new Occurrence(TermKind.BIGRAM, pair.term(), pair.start(), pair.end()));
        }
        for (int i = 1; i < pairs.size(); i++) {
            Token first = pairs.get(i - 1);
            Token second = pairs.get(i);
            if (second.start() < first.end()) {
                String triple = first.term()
                        + second.term()
                                .substring(Character.charCount(second.term().codePointAt(0)));
                all.add(new Occurrence(TermKind.TRIGRAM, triple, first.start(), second.end()));
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            addKanji(pairs.get(i), i + 1 < pairs.size() ? pairs.get(i + 1) : null, all);
        }
        return all;
    }

    /** The first character of a pair, and its second where the next pair does not begin with it. */
    private static void addKanji(Token pair, @Nullable Token next, List<Occurrence> all) {
        int first = pair.term().codePointAt(0);
        int last = pair.term().codePointBefore(pair.term().length());
        boolean single = pair.term().length() == Character.charCount(first);
        // Where one character stands for several, a pair may be shorter in the text than its characters are.
        int boundary = single ? pair.end() : Math.min(pair.end(), pair.start() + Character.charCount(first));
        boolean overlaps = false;
        if (!single && next != null && next.start() < pair.end()) {
            boundary = next.start();
            overlaps = true;
        }
        if (isHan(first)) {
            all.add(new Occurrence(TermKind.KANJI, Character.toString(first), pair.start(), boundary));
        }
        if (!single && !overlaps && isHan(last)) {
            all.add(new Occurrence(TermKind.KANJI, Character.toString(last), boundary, pair.end()));
        }
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** How often each term occurs in a record's title and description. */
    public static TermFrequencies frequencies(String title, String description, SentenceWeights sentences) {
        TermFrequencies frequencies = new TermFrequencies();
        add(title, sentences.ofTitle(title), TermFrequencies.TITLE, frequencies);
        add(description, sentences.ofDescription(description), 1, frequencies);
        return frequencies;
    }

    private static void add(String text, SentenceWeights.Weighing sentences, int times, TermFrequencies frequencies) {
        List<Occurrence> occurrences = occurrences(text);
        List<Term> terms = occurrences.stream().map(Occurrence::toTerm).toList();
        terms.forEach(term -> sentences.add(term.fingerprint(), term.start()));
        terms.forEach(term -> frequencies.add(term.fingerprint(), times * sentences.at(term.start())));
    }
}
