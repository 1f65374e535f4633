package jp.renkei.matching.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import jp.renkei.matching.similarity.TextVector;
import org.apache.lucene.util.BytesRef;

/**
 * A text vector as bytes, so that a start reads it back and computes nothing: the common part, the numbers of terms and of
 * dimensions, then terms, weights and the dense vector. It holds weights of one epoch and is only valid beside the commit
 * data that names it.
 */
final class StoredVector {

    private static final int HEADER = 3 * Integer.BYTES;

    private StoredVector() {}

    static BytesRef of(TextVector text) {
        int terms = text.terms().length;
        byte[] dense = text.dense();
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + terms * (Long.BYTES + Short.BYTES) + dense.length);
        bytes.putInt(text.common()).putInt(terms).putInt(dense.length);
        for (long term : text.terms()) {
            bytes.putLong(term);
        }
        for (short weight : text.weights()) {
            bytes.putShort(weight);
        }
        bytes.put(dense);
        return new BytesRef(bytes.array());
    }

    /** @throws IOException when the bytes are no vector */
    static TextVector read(BytesRef stored) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
        if (stored.length < HEADER) {
            throw new IOException("A stored vector of " + stored.length + " bytes");
        }
        int common = bytes.getInt();
        int terms = bytes.getInt();
        int dimensions = bytes.getInt();
        if (terms < 0
                || dimensions < 0
                || bytes.remaining() != (long) terms * (Long.BYTES + Short.BYTES) + dimensions) {
            throw new IOException("A stored vector of " + terms + " terms in " + stored.length + " bytes");
        }
        long[] fingerprints = new long[terms];
        short[] weights = new short[terms];
        byte[] dense = new byte[dimensions];
        for (int i = 0; i < terms; i++) {
            fingerprints[i] = bytes.getLong();
        }
        for (int i = 0; i < terms; i++) {
            weights[i] = bytes.getShort();
        }
        bytes.get(dense);
        return new TextVector(fingerprints, weights, common, dense);
    }
}
