package jp.renkei.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the longest run of tokens that is a member of a synonym group by one token, the group's name.
 *
 * <p>Its offsets span the run, so the author's own words can be quoted. Not thread-safe, as every token stream.
 */
final class DomainSynonymFilter extends TokenFilter {

    /** A token that was read ahead. */
    private record Ahead(State state, String term, int distance, int end) {}

    private final DomainSynonyms synonyms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Ahead> ahead = new ArrayList<>();
    private boolean exhausted;

    DomainSynonymFilter(TokenStream input, DomainSynonyms synonyms) {
        super(input);
        this.synonyms = synonyms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (ahead.isEmpty()) {
            if (exhausted || !input.incrementToken()) {
                exhausted = true;
                return false;
            }
            if (synonyms.root().follow(term.toString(), 1) == null) {
                return true; // most tokens begin no member and need not be kept
            }
            ahead.add(current());
        }
        DomainSynonyms.Node node = synonyms.root();
        String group = null;
        int length = 1;
        for (int i = 0; node != null && available(i); i++) {
            Ahead token = ahead.get(i);
            node = node.follow(token.term(), i == 0 ? 1 : token.distance());
            if (node != null && node.group() != null) {
                group = node.group();
                length = i + 1;
            }
        }
        emit(group, length);
        return true;
    }

    private void emit(@Nullable String group, int length) {
        int end = ahead.get(length - 1).end();
        restoreState(ahead.getFirst().state());
        if (group != null) {
            term.setEmpty().append(group);
            offset.setOffset(offset.startOffset(), end);
        }
        ahead.subList(0, length).clear();
    }

    private boolean available(int index) throws IOException {
        while (ahead.size() <= index && !exhausted) {
            if (input.incrementToken()) {
                ahead.add(current());
            } else {
                exhausted = true;
            }
        }
        return index < ahead.size();
    }

    private Ahead current() {
        return new Ahead(captureState(), term.toString(), increment.getPositionIncrement(), offset.endOffset());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        exhausted = false;
    }
}
