package jp.renkei.matching.epoch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each word belongs to sentences that any plan holds (人口減少が進むなか…), against sentences that say what is the matter:
 * the weights of a logistic regression over the words of a sentence. Immutable and thread-safe.
 */
public final class Boilerplate {

    /** Knows no word: every sentence says something. */
    public static final Boilerplate NONE = new Boilerplate(0, new TreeMap<>());

    /** Weights are kept as this many parts of one. */
    public static final int GRAIN = 256;

    private static final int MAGIC = 0x52454231;

    private final int bias;
    private final long[] words;
    private final short[] weights;

    /**
     * @param bias of a sentence without known words, in {@link #GRAIN}ths
     * @param weights by the fingerprint of the word, in {@link #GRAIN}ths; above 0 for what belongs to boilerplate
     */
    public Boilerplate(int bias, SortedMap<Long, Integer> weights) {
        this.bias = bias;
        this.words = weights.keySet().stream().mapToLong(Long::longValue).toArray();
        this.weights = new short[words.length];
        int at = 0;
        for (int weight : weights.values()) {
            this.weights[at++] = (short) weight;
        }
    }

    /**
     * How much a sentence is boilerplate: the logit, in {@link #GRAIN}ths; 0 where it is as likely as not.
     *
     * @param sum of the {@link #weight}s of the sentence's words
     * @param words how many it has, at least one
     */
    public int logit(int sum, int words) {
        return bias + sum / words;
    }

    /** 0 for a word that is not known. */
    public int weight(long word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : weights[at];
    }

    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        out.writeInt(bias);
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeLong(words[i]);
            out.writeShort(weights[i]);
        }
        out.flush();
    }

    public static Boilerplate read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        if (in.readInt() != MAGIC) {
            throw new IOException("Not a file of boilerplate words");
        }
        int bias = in.readInt();
        SortedMap<Long, Integer> weights = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            weights.put(in.readLong(), (int) in.readShort());
        }
        return new Boilerplate(bias, weights);
    }
}
