package jp.renkei.matching.epoch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The nouns of the texts behind the first epoch, commonest first: real words with their real frequencies. */
public final class EpochWords {

    private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{2,4}|[ァ-ヶー]{3,8}");

    private EpochWords() {}

    /** @param documents in how many texts the word occurs */
    public record Word(String word, int documents) {}

    public static List<Word> commonestFirst() {
        List<Word> words = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(EpochSource.class.getResourceAsStream("epoch-1-terms.bin.gz"));
                DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            in.skipNBytes(4L * Integer.BYTES);
            StringBuilder term = new StringBuilder();
            for (int left = in.readInt(); left > 0; left--) {
                term.setLength(in.readUnsignedByte());
                term.append(in.readUTF());
                int documents = frequency(in);
                if (NOUN.matcher(term).matches()) {
                    words.add(new Word(term.toString(), documents));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.sort(Comparator.comparingInt(Word::documents).reversed().thenComparing(Word::word));
        return List.copyOf(words);
    }

    private static int frequency(DataInputStream in) throws IOException {
        int value = 0;
        int next;
        int shift = 0;
        do {
            next = in.readUnsignedByte();
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while ((next & 0x80) != 0);
        return value;
    }
}
