package jp.renkei.catalog.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.catalog.taxonomy.Taxonomy;
import jp.renkei.text.TextFolding;

/** The reviewed words a policy field, by their first character. Immutable; a faulty file is refused. */
final class PolicyFieldLexicon {

    static final String SCHEME = "policy-field";

    private static final int STRONG = 2;
    private static final int WEAK = 1;

    /** What a word says: this field, that much. */
    record Pointer(String code, int weight) {}

    private final Map<String, List<Pointer>> pointers = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    PolicyFieldLexicon(String text, Taxonomy taxonomy) {
        String code = "";
        Set<String> seen = new HashSet<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                code = line.substring(1, line.length() - 1);
                require(taxonomy.isLeaf(SCHEME, code), "no leaf of the taxonomy", code);
            } else if (line.startsWith("strong:")) {
                add(code, STRONG, line.substring("strong:".length()), seen);
            } else if (line.startsWith("weak:")) {
                add(code, WEAK, line.substring("weak:".length()), seen);
            } else {
                require(false, "not understood", line);
            }
        }
        pointers.keySet()
                .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(word));
        byFirst.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    private void add(String code, int weight, String words, Set<String> seen) {
        for (String word : words.split("\\|")) {
            String folded = TextFolding.standard().fold(word.strip());
            require(!folded.isEmpty() && !code.isEmpty(), "an empty word or no field", word);
            require(seen.add(code + "/" + folded), "listed twice", code + " " + word);
            pointers.computeIfAbsent(folded, w -> new ArrayList<>()).add(new Pointer(code, weight));
        }
    }

    /** The longest word that starts at {@code at} of a folded text; empty when there is none. */
    String longestAt(String folded, int at) {
        for (String word : byFirst.getOrDefault(folded.charAt(at), List.of())) {
            if (folded.startsWith(word, at) && WordEdge.isWhole(folded, at, at + word.length())) {
                return word;
            }
        }
        return "";
    }

    List<Pointer> pointers(String word) {
        return pointers.getOrDefault(word, List.of());
    }

    Map<String, List<Pointer>> words() {
        return pointers;
    }

    private static void require(boolean condition, String fault, String what) {
        if (!condition) {
            throw new IllegalStateException("policy field lexicon: " + fault + ": " + what);
        }
    }
}
