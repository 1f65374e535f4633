package jp.renkei.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * Different words of municipal work for the same thing, as reviewed groups: 買い物弱者, 買物難民, フードデザート.
 *
 * <p>Every member of a group is replaced by the group's first member, in both texts alike, so a symmetric similarity
 * stays symmetric. Members may have several words; they are compared as the analyzer cuts them. English terms lead to
 * the same names. Immutable.
 */
public final class DomainSynonyms {

    static final String RESOURCE = "synonyms.txt";
    static final String ENGLISH_RESOURCE = "english-terms.txt";
    static final String RELATED_RESOURCE = "related-words.txt";

    /** A word may be cut differently beside others, so each member is analyzed in these surroundings too. */
    private static final List<String> SURROUNDINGS = List.of(
            "%s",
            "地域の%sを進める。",
            "新しい%sの対策",
            "、%sが課題",
            "では%sについて",
            "にも%sは、",
            "本町でも%sについて検討",
            "市内%sと",
            "町の%s率",
            "、%s及び",
            "（%s）等の");

    /** A step of the way through a member: the term and its distance from the one before. */
    record Step(String term, int distance) {}

    /** A place in the tree of members; {@code group} is set where a member ends. */
    static final class Node {
        private final Map<Step, Node> next = new HashMap<>();
        private @Nullable String group;

        @Nullable
        Node follow(String term, int distance) {
            return next.get(new Step(term, distance));
        }

        @Nullable
        String group() {
            return group;
        }
    }

    private final SynonymGroups groups;
    private final Node root = new Node();
    /** Each member that means the same as its group, folded, with the name of the group. */
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param related members that are found with their group but do not mean the same
     * @param plain the analyzer of words without synonyms
     */
    DomainSynonyms(List<String> lines, List<String> english, List<String> related, Analyzer plain) {
        groups = new SynonymGroups(lines, english, plain);
        groups.japanese()
                .forEach((name, members) -> add(members, TextFolding.standard().fold(name), plain));
        groups.english().forEach((term, members) -> add(members, term, plain));
        related.forEach(word -> {
            if (names.remove(TextFolding.standard().fold(word)) == null) {
                throw new IllegalArgumentException(word + " is no member of a group");
            }
        });
    }

    private void add(List<String> members, String group, Analyzer plain) {
        members.forEach(member -> {
            add(member, group, plain);
            names.put(TextFolding.standard().fold(member), group);
        });
    }

    private void add(String member, String group, Analyzer plain) {
        for (String surroundings : SURROUNDINGS) {
            int from = surroundings.indexOf("%s");
            List<PlacedTerm> terms =
                    PlacedTerm.within(plain, surroundings.replace("%s", member), from, from + member.length());
            if (terms.isEmpty()) {
                continue;
            }
            Node node = root;
            for (int i = 0; i < terms.size(); i++) {
                int distance = i == 0 ? 1 : terms.get(i).distance();
                node = node.next.computeIfAbsent(new Step(terms.get(i).term(), distance), s -> new Node());
            }
            if (node.group != null && !node.group.equals(group)) {
                throw new IllegalArgumentException(member + " is cut as a member of " + node.group);
            }
            node.group = group;
        }
    }

    Node root() {
        return root;
    }

    /** Whether two words, folded, mean the same: members of one group that are not only related to it. */
    public boolean meanTheSame(String one, String other) {
        String group = names.get(one);
        return group != null && group.equals(names.get(other));
    }

    /** Each group's name with its Japanese members, the name first. */
    public Map<String, List<String>> groups() {
        return groups.japanese();
    }

    /** The English terms by the token they lead to: a group's name, folded, or a single Japanese word. */
    public Map<String, List<String>> englishTerms() {
        return groups.english();
    }

    /** The terms that fill one stretch of a text from edge to edge; empty when they do not. */
    private record PlacedTerm(String term, int distance) {

        static List<PlacedTerm> within(Analyzer analyzer, String text, int from, int to) {
            List<PlacedTerm> terms = new ArrayList<>();
            int[] covered = {to, from};
            boolean crossed = TokenWalk.each(analyzer, text, (term, start, end, distance) -> {
                boolean inside = start >= from && end <= to;
                if (inside) {
                    terms.add(new PlacedTerm(term, distance));
                    covered[0] = Math.min(covered[0], start);
                    covered[1] = Math.max(covered[1], end);
                }
                return inside || end <= from || start >= to;
            });
            return crossed || covered[0] != from || covered[1] != to ? List.of() : terms;
        }
    }
}
