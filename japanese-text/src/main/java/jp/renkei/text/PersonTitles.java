package jp.renkei.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The reviewed words of {@code person-titles.txt}. Immutable; a faulty file is refused. */
final class PersonTitles {

    static final String RESOURCE = "person-titles.txt";

    enum Kind {
        HONORIFIC,
        POSITION,
        CHIEF,
        OFFICE,
        LOCAL,
        LABEL
    }

    record Title(String word, Kind kind) {}

    private final List<Title> titles = new ArrayList<>();

    PersonTitles(List<String> lines) {
        Kind kind = null;
        for (String line : lines) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (kind == null) {
                throw new IllegalArgumentException("before the first section: " + line);
            } else {
                for (String word : line.split(" ")) {
                    titles.add(new Title(word, kind));
                }
            }
        }
        titles.sort(Comparator.comparingInt(title -> -title.word().length()));
    }

    /** Those that stand behind a name, and start at this place; the longest first. */
    List<Title> behind(WordedText text, int at) {
        return titles.stream()
                .filter(title -> title.kind() != Kind.LABEL && text.hasAt(title.word(), at))
                .toList();
    }

    /** Whether one that may stand before a name ends at this place. */
    boolean endAt(WordedText text, int end) {
        return titles.stream()
                .anyMatch(title -> title.kind() != Kind.HONORIFIC
                        && text.hasAt(title.word(), end - title.word().length()));
    }
}
