package jp.renkei.benchmarks.embedding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.benchmarks.corpus.Text;

/**
 * The trained matrix: of each feature its weight and a vector of bytes with one scale. Everything is an integer, so a
 * text's vector is the same on every machine. Immutable and thread-safe.
 */
public final class StaticEmbedding {

    /** The length of a text of which every feature is known. */
    public static final int UNIT = 32_000;

    /** Weights and scales are kept as this many parts of one. */
    private static final int GRAIN = 4096;

    private static final int MAGIC = 0x52454D31;
    private static final int K1 = 3;

    private final int dimensions;
    private final int unknown;
    private final Map<Long, Row> rows;

    /** @param weight and {@code scale} in 4096ths */
    private record Row(int weight, int scale, byte[] vector) {}

    private StaticEmbedding(int dimensions, int unknown, Map<Long, Row> rows) {
        this.dimensions = dimensions;
        this.unknown = unknown;
        this.rows = rows;
    }

    static StaticEmbedding of(Vocabulary vocabulary, float[] matrix, int dimensions) {
        Map<Long, Row> rows = new HashMap<>();
        // Only directions count, so the matrix may be scaled as a whole: its largest entry becomes 127 at scale 1.
        float largest = largest(matrix, 0, matrix.length);
        vocabulary.rows().forEach((feature, row) -> {
            float most = largest(matrix, row * dimensions, dimensions);
            int scale = Math.max(1, Math.round(GRAIN * most / largest));
            byte[] vector = new byte[dimensions];
            for (int k = 0; k < dimensions; k++) {
                vector[k] = (byte) Math.round(127 * matrix[row * dimensions + k] / most);
            }
            rows.put(feature, new Row(Math.round(GRAIN * vocabulary.weight(row)), scale, vector));
        });
        return new StaticEmbedding(dimensions, Math.round(GRAIN * vocabulary.unknown()), rows);
    }

    private static float largest(float[] values, int at, int n) {
        float most = 1e-12f;
        for (int i = at; i < at + n; i++) {
            most = Math.max(most, Math.abs(values[i]));
        }
        return most;
    }

    /** The vector of a text, shorter than {@link #UNIT} by the share of its features that are unknown. */
    public short[] vector(Text text) {
        long[] sum = new long[dimensions];
        long known = 0;
        long all = 0;
        for (Map.Entry<Long, Integer> feature : Features.of(text).entrySet()) {
            int frequency = feature.getValue();
            Row row = rows.get(feature.getKey());
            long weight = (long) frequency * (K1 + 1) * (row == null ? unknown : row.weight()) / (frequency + K1);
            all += weight * weight;
            if (row != null) {
                known += weight * weight;
                for (int k = 0; k < dimensions; k++) {
                    sum[k] += weight * row.scale() * row.vector()[k];
                }
            }
        }
        return scaled(sum, all == 0 ? 0 : Math.sqrt(known / (double) all));
    }

    /** The idf of a single kanji in the training texts: the square of its weight. */
    public double kanjiIdf(int character) {
        Row row = rows.get(Features.kanji(character));
        double weight = (row == null ? unknown : row.weight()) / (double) GRAIN;
        return weight * weight;
    }

    private static short[] scaled(long[] sum, double length) {
        double squares = 0;
        for (long value : sum) {
            squares += (double) value * value;
        }
        short[] vector = new short[sum.length];
        double factor = squares == 0 ? 0 : UNIT * length / Math.sqrt(squares);
        for (int k = 0; k < vector.length; k++) {
            vector[k] = (short) Math.round(sum[k] * factor);
        }
        return vector;
    }

    void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        out.writeInt(dimensions);
        out.writeInt(unknown);
        out.writeInt(rows.size());
        for (Map.Entry<Long, Row> row : new TreeMap<>(rows).entrySet()) {
            out.writeLong(row.getKey());
            out.writeShort(row.getValue().weight());
            out.writeShort(row.getValue().scale());
            out.write(row.getValue().vector());
        }
        out.flush();
    }

    public static StaticEmbedding read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        if (in.readInt() != MAGIC) {
            throw new IOException("Not an embedding");
        }
        int dimensions = in.readInt();
        int unknown = in.readInt();
        Map<Long, Row> rows = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            long feature = in.readLong();
            int weight = in.readUnsignedShort();
            int scale = in.readUnsignedShort();
            rows.put(feature, new Row(weight, scale, in.readNBytes(dimensions)));
        }
        return new StaticEmbedding(dimensions, unknown, rows);
    }
}
