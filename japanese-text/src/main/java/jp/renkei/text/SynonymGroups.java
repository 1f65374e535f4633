package jp.renkei.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/** The reviewed lists of synonyms and English terms. Immutable; a word in two places is refused. */
final class SynonymGroups {

    private final Map<String, List<String>> japanese = new LinkedHashMap<>();
    private final Map<String, List<String>> english = new LinkedHashMap<>();
    private final Map<String, String> seen = new HashMap<>();

    SynonymGroups(List<String> synonyms, List<String> englishTerms, Analyzer plain) {
        for (String line : synonyms) {
            List<String> members = members(line);
            members.forEach(member -> claim(member, line));
            japanese.put(members.getFirst(), members);
        }
        for (String line : englishTerms) {
            List<String> members = members(line);
            String name = members.getFirst();
            List<String> terms = members.subList(1, members.size());
            terms.forEach(term -> claim(term, line));
            String leadsTo = TextFolding.standard().fold(name);
            if (!japanese.containsKey(name)) {
                claim(name, line);
                leadsTo = onlyTerm(name, plain);
            }
            if (english.put(leadsTo, terms) != null) {
                throw new IllegalArgumentException("a second line of one name: " + line);
            }
        }
    }

    private static List<String> members(String line) {
        List<String> members =
                List.of(line.split("\\|")).stream().map(String::strip).toList();
        if (members.size() < 2 || members.contains("")) {
            throw new IllegalArgumentException("a group needs two members: " + line);
        }
        return members;
    }

    private void claim(String member, String line) {
        String other = seen.put(TextFolding.standard().fold(member), line);
        if (other != null) {
            throw new IllegalArgumentException(member + " is in two places: " + other + " / " + line);
        }
    }

    /** A name of several words would be a term that no Japanese text gives. */
    private static String onlyTerm(String name, Analyzer plain) {
        List<Token> tokens = Tokens.of(plain, name);
        if (tokens.size() != 1) {
            throw new IllegalArgumentException("neither a group nor one word: " + name);
        }
        return tokens.getFirst().term();
    }

    /** Each group's name with its members, the name first; in the order of the file. */
    Map<String, List<String>> japanese() {
        return Collections.unmodifiableMap(japanese);
    }

    /** The term that Japanese texts give, a group's name or a single word, with the English terms that lead to it. */
    Map<String, List<String>> english() {
        return Collections.unmodifiableMap(english);
    }
}
