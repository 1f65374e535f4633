package jp.renkei.matching.epoch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A static embedding: of each word, character pair and single kanji that training has seen, its weight and a direction of
 * bytes with one scale. Everything is an integer, so a text's vector is the same on every machine. Immutable and
 * thread-safe.
 */
public final class Embedding {

    /** An embedding that knows nothing; texts have no vector. */
    public static final Embedding NONE = new Embedding(0, 0, new TreeMap<>());

    /** Weights and scales are kept as this many parts of one. */
    public static final int GRAIN = 4096;

    private static final int MAGIC = 0x52454D32;

    private final int dimensions;
    private final int unknown;
    private final long[] keys;
    private final int[] rowOf;
    private final short[] weights;
    private final short[] scales;
    private final byte[] directions;

    /**
     * @param weight what an occurrence counts, in {@link #GRAIN}ths
     * @param scale length of a direction's unit, in {@link #GRAIN}ths
     */
    public record Row(int weight, int scale, byte[] direction) {}

    /** @param unknown the weight of what has no row */
    public Embedding(int dimensions, int unknown, SortedMap<Long, Row> rows) {
        this.dimensions = dimensions;
        this.unknown = unknown;
        int capacity = Integer.highestOneBit(Math.max(16, rows.size()) * 2 - 1) << 1;
        keys = new long[capacity];
        rowOf = new int[capacity];
        weights = new short[rows.size()];
        scales = new short[rows.size()];
        directions = new byte[rows.size() * dimensions];
        int row = 0;
        for (Map.Entry<Long, Row> entry : rows.entrySet()) {
            weights[row] = (short) entry.getValue().weight();
            scales[row] = (short) entry.getValue().scale();
            System.arraycopy(entry.getValue().direction(), 0, directions, row * dimensions, dimensions);
            int at = find(entry.getKey());
            keys[at] = entry.getKey();
            rowOf[at] = ++row;
        }
    }

    public int dimensions() {
        return dimensions;
    }

    /** The number of a term's row, −1 when it has none. */
    public int row(long fingerprint) {
        return rowOf[find(fingerprint)] - 1;
    }

    /** What an occurrence of the term in this row counts; −1 asks for what has no row. In {@link #GRAIN}ths. */
    public int weight(int row) {
        return row < 0 ? unknown : weights[row] & 0xffff;
    }

    /** Adds a row's vector to a sum. */
    public void add(long factor, int row, long[] sum) {
        long scaled = factor * (scales[row] & 0xffff);
        int from = row * dimensions;
        for (int k = 0; k < dimensions; k++) {
            sum[k] += scaled * directions[from + k];
        }
    }

    /** The vector of a row. */
    public Vector vector(int row) {
        int[] direction = new int[dimensions];
        for (int k = 0; k < dimensions; k++) {
            direction[k] = directions[row * dimensions + k];
        }
        return new Vector(direction, scales[row] & 0xffff);
    }

    /** A row's vector, for products with many others: ints are multiplied eight at a time. */
    public record Vector(int[] direction, int scale) {

        public double length() {
            return Math.sqrt(product(this));
        }

        public long product(Vector other) {
            int sum = 0; // holds the sum of 130,000 products of bytes
            for (int k = 0; k < direction.length; k++) {
                sum += direction[k] * other.direction[k];
            }
            return (long) sum * scale * other.scale;
        }
    }

    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        out.writeInt(dimensions);
        out.writeInt(unknown);
        out.writeInt(weights.length);
        SortedMap<Long, Integer> ordered = new TreeMap<>();
        for (int at = 0; at < keys.length; at++) {
            if (rowOf[at] > 0) {
                ordered.put(keys[at], rowOf[at] - 1);
            }
        }
        for (Map.Entry<Long, Integer> entry : ordered.entrySet()) {
            int row = entry.getValue();
            out.writeLong(entry.getKey());
            out.writeShort(weights[row]);
            out.writeShort(scales[row]);
            out.write(directions, row * dimensions, dimensions);
        }
        out.flush();
    }

    public static Embedding read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        if (in.readInt() != MAGIC) {
            throw new IOException("Not an embedding");
        }
        int dimensions = in.readInt();
        int unknown = in.readInt();
        SortedMap<Long, Row> rows = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            long fingerprint = in.readLong();
            int weight = in.readUnsignedShort();
            int scale = in.readUnsignedShort();
            rows.put(fingerprint, new Row(weight, scale, in.readNBytes(dimensions)));
        }
        return new Embedding(dimensions, unknown, rows);
    }

    private int find(long fingerprint) {
        int mask = keys.length - 1;
        int at = (int) (fingerprint >>> 20) & mask;
        while (rowOf[at] != 0 && keys[at] != fingerprint) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
