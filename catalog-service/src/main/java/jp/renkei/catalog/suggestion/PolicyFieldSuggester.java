package jp.renkei.catalog.suggestion;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.catalog.reference.ReferenceText;
import jp.renkei.catalog.suggestion.MatchedWord.Field;
import jp.renkei.catalog.taxonomy.Taxonomy;
import jp.renkei.text.FoldedText;
import jp.renkei.text.TextFolding;

/**
 * Suggests at most three policy fields for a text.
 *
 * <p>Every different word counts once: a strong one 2, a weak one 1, and half as much again in the title. A field needs 2
 * points and two fifths of the best field's. Deterministic, immutable and thread-safe.
 */
@Singleton
@Startup
public final class PolicyFieldSuggester {

    private static final int MOST = 3;
    private static final int MOST_WORDS = 5;
    private static final double ENOUGH = 2;
    private static final double SHARE_OF_BEST = 0.4;
    private static final double TITLE_FACTOR = 1.5;

    private final PolicyFieldLexicon lexicon;
    private final Taxonomy taxonomy;

    /** What was found for one field. */
    private static final class Evidence {
        private double points;
        private final List<Found> words = new ArrayList<>();
    }

    private record Found(MatchedWord word, double points) {}

    @Inject
    public PolicyFieldSuggester(Taxonomy taxonomy) {
        this(taxonomy, ReferenceText.read("policy-field-lexicon.txt"));
    }

    PolicyFieldSuggester(Taxonomy taxonomy, String lexicon) {
        this.taxonomy = taxonomy;
        this.lexicon = new PolicyFieldLexicon(lexicon, taxonomy);
    }

    /** The strongest first; empty when no word points anywhere. */
    public List<SuggestedPolicyField> suggest(String title, String description) {
        Map<String, Evidence> fields = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        read(Field.TITLE, title, seen, fields);
        read(Field.DESCRIPTION, description, seen, fields);
        double best = fields.values().stream().mapToDouble(e -> e.points).max().orElse(0);
        return fields.entrySet().stream()
                .filter(e -> e.getValue().points >= Math.max(ENOUGH, SHARE_OF_BEST * best))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Evidence> e) -> -e.getValue().points)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(e -> suggestion(e.getKey(), e.getValue()))
                .toList();
    }

    private void read(Field field, String text, Set<String> seen, Map<String, Evidence> fields) {
        FoldedText folded = TextFolding.standard().foldWithOffsets(text);
        for (int at = 0; at < folded.text().length(); at++) {
            String word = lexicon.longestAt(folded.text(), at);
            if (word.isEmpty()) {
                continue;
            }
            if (seen.add(word)) {
                count(field, text, folded, at, word, fields);
            }
            at += word.length() - 1;
        }
    }

    private void count(Field field, String text, FoldedText folded, int at, String word, Map<String, Evidence> fields) {
        int start = folded.start(at);
        int end = folded.end(at + word.length());
        MatchedWord matched = new MatchedWord(field, text.substring(start, end), start, end);
        for (PolicyFieldLexicon.Pointer pointer : lexicon.pointers(word)) {
            Evidence evidence = fields.computeIfAbsent(pointer.code(), code -> new Evidence());
            double points = pointer.weight() * (field == Field.TITLE ? TITLE_FACTOR : 1);
            evidence.points += points;
            evidence.words.add(new Found(matched, points));
        }
    }

    private SuggestedPolicyField suggestion(String code, Evidence evidence) {
        List<MatchedWord> words = evidence.words.stream()
                .sorted(Comparator.comparingDouble((Found found) -> -found.points()))
                .limit(MOST_WORDS)
                .map(Found::word)
                .toList();
        double strength = evidence.points / (evidence.points + 2 * ENOUGH);
        return new SuggestedPolicyField(
                code,
                taxonomy.label(PolicyFieldLexicon.SCHEME, code).orElseThrow(),
                Math.round(strength * 100) / 100.0,
                words);
    }
}
