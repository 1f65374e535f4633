package jp.renkei.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reviewed table {@code folding.tsv}: variant characters, and the words and place names written in several ways.
 *
 * <p>Immutable. A faulty table (a chain, a duplicate, an unknown class) is refused when it is loaded.
 */
final class FoldingTable {

    /** One row; {@code from} is a single code point unless the class is PLACE or WORD. */
    record Entry(String from, String to, Kind kind) {}

    enum Kind {
        OLD_FORM,
        NAME_VARIANT,
        PRINT_VARIANT,
        RADICAL,
        PLACE,
        WORD;

        boolean isPhrase() {
            return this == PLACE || this == WORD;
        }
    }

    private final Map<Integer, String> characters = new HashMap<>();
    private final Map<Character, List<Entry>> phrases = new HashMap<>();

    FoldingTable(List<String> lines) {
        Set<String> seen = new HashSet<>();
        for (String line : lines) {
            Entry entry = parse(line);
            if (!seen.add(entry.from())) {
                throw new IllegalArgumentException("listed twice: " + line);
            }
            if (entry.kind().isPhrase()) {
                phrases.computeIfAbsent(entry.from().charAt(0), c -> new ArrayList<>())
                        .add(entry);
            } else {
                characters.put(entry.from().codePointAt(0), entry.to());
            }
        }
        phrases.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt((Entry e) -> -e.from().length())));
        characters.forEach((from, to) -> {
            if (to.codePoints().anyMatch(characters::containsKey)) {
                throw new IllegalArgumentException("leads to another entry: " + Character.toString(from) + " -> " + to);
            }
        });
    }

    private static Entry parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || cells[0].isEmpty() || cells[1].isEmpty()) {
            throw new IllegalArgumentException("expected from, to, class: " + line);
        }
        Entry entry = new Entry(cells[0], cells[1], Kind.valueOf(cells[2]));
        boolean single = entry.from().codePointCount(0, entry.from().length()) == 1;
        if (single == entry.kind().isPhrase()) {
            throw new IllegalArgumentException("only places and words are phrases: " + line);
        }
        if (!single && entry.from().length() < entry.to().length()) {
            throw new IllegalArgumentException("a phrase does not grow: " + line);
        }
        return entry;
    }

    /** The folded form of one code point; null when the table does not know it. */
    @Nullable
    String character(int codePoint) {
        return characters.get(codePoint);
    }

    boolean beginsPhrase(char first) {
        return phrases.containsKey(first);
    }

    /** The longest phrase that starts at {@code at}; null when there is none. */
    @Nullable
    Entry phrase(CharSequence text, int at) {
        List<Entry> candidates = phrases.get(text.charAt(at));
        if (candidates == null) {
            return null;
        }
        for (Entry candidate : candidates) {
            int end = at + candidate.from().length();
            if (end <= text.length() && CharSequence.compare(text.subSequence(at, end), candidate.from()) == 0) {
                return candidate;
            }
        }
        return null;
    }
}
