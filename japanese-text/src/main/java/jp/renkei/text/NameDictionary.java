package jp.renkei.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * All that a word may be, as Kuromoji's dictionary (IPADIC) lists it: a tokenizer tells only the likeliest. Thread-safe.
 */
final class NameDictionary {

    enum Sense {
        SURNAME,
        GIVEN,
        AREA,
        OTHER_PROPER,
        COMMON
    }

    private static final TokenInfoDictionary WORDS = TokenInfoDictionary.getInstance();
    private static final JaMorphData PARTS = WORDS.getMorphAttributes();

    private NameDictionary() {}

    static boolean is(String word, Sense sense) {
        return senses(word).contains(sense);
    }

    /** Empty when the dictionary does not know the whole word. */
    static Set<Sense> senses(String word) {
        Set<Sense> senses = EnumSet.noneOf(Sense.class);
        int source = source(word);
        if (source >= 0) {
            IntsRef ids = new IntsRef();
            WORDS.lookupWordIds(source, ids);
            for (int i = 0; i < ids.length; i++) {
                senses.add(sense(PARTS.getPartOfSpeech(ids.ints[ids.offset + i])));
            }
        }
        return senses;
    }

    private static Sense sense(String part) {
        return switch (part) {
            case PartsOfSpeech.SURNAME -> Sense.SURNAME;
            case PartsOfSpeech.GIVEN -> Sense.GIVEN;
            default ->
                part.startsWith(PartsOfSpeech.AREA)
                        ? Sense.AREA
                        : part.startsWith(PartsOfSpeech.PROPER) ? Sense.OTHER_PROPER : Sense.COMMON;
        };
    }

    private static int source(String word) {
        var automaton = WORDS.getFST();
        var reader = automaton.getBytesReader();
        var arc = automaton.getFirstArc(new FST.Arc<>());
        long sum = 0;
        try {
            for (int i = 0; i < word.length(); i++) {
                if (automaton.findTargetArc(word.charAt(i), arc, arc, i == 0, reader) == null) {
                    return -1;
                }
                sum += arc.output();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return arc.isFinal() ? (int) (sum + arc.nextFinalOutput()) : -1;
    }
}
