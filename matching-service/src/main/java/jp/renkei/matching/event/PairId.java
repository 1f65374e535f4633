package jp.renkei.matching.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;

/** The id of a pair: the same from both ends, stable across epochs. Stateless. */
public final class PairId {

    private static final UUID NAMESPACE = UUID.fromString("6f1d2c0e-5b1a-5e0b-9c57-4f2e7d0c9a11");

    private PairId() {}

    /** UUIDv5 (RFC 9562, section 5.5) of the sorted ends and the kind. */
    public static UUID of(UUID a, UUID b, RecordType kind) {
        String one = a.toString();
        String two = b.toString();
        String name = one.compareTo(two) <= 0 ? one + "|" + two : two + "|" + one;
        byte[] hash = sha1(name + "|" + kind);
        hash[6] = (byte) (hash[6] & 0x0f | 0x50);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The kind of a pair: that of two issues, or that of an issue or initiative with an initiative. */
    public static RecordType kindOf(RecordType a, RecordType b) {
        return a == RecordType.ISSUE && b == RecordType.ISSUE ? RecordType.ISSUE : RecordType.INITIATIVE;
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
