package jp.renkei.matching.epoch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The format of an epoch's term statistics: gzip of, for each kind, its commonness, the number of terms and then the terms
 * in order, each
 * as the number of characters shared with the one before, the rest of the term and its document frequency.
 */
public final class EpochFile {

    private static final int MAGIC = 0x52454E32;

    private EpochFile() {}

    /**
     * What a file holds before it is turned into fingerprints.
     *
     * @param unknown document frequency assumed for a term that is not there
     * @param commonness of every kind, see {@link TermStatistics#expectedWeight}
     * @param terms of every kind the document frequencies
     */
    public record Counts(
            int documents,
            int unknown,
            Map<TermKind, Double> commonness,
            Map<TermKind, SortedMap<String, Integer>> terms) {

        public SortedMap<String, Integer> of(TermKind kind) {
            return terms.getOrDefault(kind, new TreeMap<>());
        }

        public TermStatistics statistics() {
            int size = terms.values().stream().mapToInt(SortedMap::size).sum();
            TermStatistics statistics = new TermStatistics(documents, size, unknown);
            for (TermKind kind : TermKind.values()) {
                statistics.commonness(kind, commonness.getOrDefault(kind, 0.0));
                of(kind).forEach((term, df) -> statistics.add(kind.fingerprint(term), df));
            }
            return statistics;
        }
    }

    public static void write(Counts counts, OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(target))) {
            out.writeInt(MAGIC);
            out.writeInt(counts.documents());
            out.writeInt(counts.unknown());
            out.writeInt(
                    counts.terms().values().stream().mapToInt(SortedMap::size).sum());
            for (TermKind kind : TermKind.values()) {
                SortedMap<String, Integer> terms = counts.of(kind);
                out.writeDouble(counts.commonness().getOrDefault(kind, 0.0));
                out.writeInt(terms.size());
                String before = "";
                for (Map.Entry<String, Integer> term : terms.entrySet()) {
                    int shared = sharedPrefix(before, term.getKey());
                    out.writeByte(shared);
                    out.writeUTF(term.getKey().substring(shared));
                    writeSmall(out, term.getValue());
                    before = term.getKey();
                }
            }
        }
    }

    /** Is shown every term of a file, which later are only known by their fingerprints. */
    @FunctionalInterface
    private interface TermVisitor {

        /** @param documents in how many texts the term occurs */
        void visit(TermKind kind, CharSequence term, int documents);
    }

    /** Reads a file for scoring. */
    public static TermStatistics read(InputStream source) throws IOException {
        return read(source, (kind, term, documents) -> {});
    }

    /** Reads a file to count on from there. */
    static Counts counts(InputStream source) throws IOException {
        Map<TermKind, SortedMap<String, Integer>> terms = new EnumMap<>(TermKind.class);
        return read(
                        source,
                        (kind, term, documents) -> terms.computeIfAbsent(kind, k -> new TreeMap<>())
                                .put(term.toString(), documents))
                .counts(terms);
    }

    private static TermStatistics read(InputStream source, TermVisitor visitor) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("Not an epoch file");
            }
            int documents = in.readInt();
            int unknown = in.readInt();
            TermStatistics statistics = new TermStatistics(documents, in.readInt(), unknown);
            for (TermKind kind : List.of(TermKind.values())) {
                statistics.commonness(kind, in.readDouble());
                StringBuilder term = new StringBuilder();
                for (int left = in.readInt(); left > 0; left--) {
                    term.setLength(in.readUnsignedByte());
                    term.append(in.readUTF());
                    int frequency = readSmall(in);
                    statistics.add(kind.fingerprint(term), frequency);
                    visitor.visit(kind, term, frequency);
                }
            }
            return statistics;
        }
    }

    private static int sharedPrefix(String a, String b) {
        int n = Math.min(Math.min(a.length(), b.length()), 255);
        int i = 0;
        while (i < n && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        // Never cut a surrogate pair: writeUTF keeps the halves, but a reader of the file should see whole characters.
        return i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
    }

    private static void writeSmall(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while (rest > 0x7f) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readSmall(DataInputStream in) throws IOException {
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
