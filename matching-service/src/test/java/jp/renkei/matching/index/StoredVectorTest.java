package jp.renkei.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import jp.renkei.matching.similarity.TextVector;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredVectorTest {

    private static final TextVector TEXT = new TextVector(
            new long[] {Long.MIN_VALUE, -3, 0, Long.MAX_VALUE},
            new short[] {1, 32_000, 7, Short.MAX_VALUE},
            -12_345,
            new byte[] {-127, 0, 127});

    @Test
    void everyPartIsReadBack() throws Exception {
        assertSame(StoredVector.read(StoredVector.of(TEXT)), TEXT);
        TextVector empty = new TextVector(new long[0], new short[0], 0, new byte[0]);
        assertSame(StoredVector.read(StoredVector.of(empty)), empty);
    }

    @Test
    void theBytesMayLieWithinOthers() throws Exception {
        BytesRef stored = StoredVector.of(TEXT);
        byte[] page = new byte[stored.length + 20];
        System.arraycopy(stored.bytes, stored.offset, page, 11, stored.length);
        assertSame(StoredVector.read(new BytesRef(page, 11, stored.length)), TEXT);
    }

    @Test
    void bytesThatAreTooFewOrTooManyAreRefused() {
        byte[] stored = StoredVector.of(TEXT).bytes;
        for (int length : new int[] {0, 11, stored.length - 1, stored.length + 1}) {
            assertThatThrownBy(() -> StoredVector.read(new BytesRef(Arrays.copyOf(stored, length))))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    private static void assertSame(TextVector actual, TextVector expected) {
        assertThat(actual.terms()).isEqualTo(expected.terms());
        assertThat(actual.weights()).isEqualTo(expected.weights());
        assertThat(actual.common()).isEqualTo(expected.common());
        assertThat(actual.dense()).isEqualTo(expected.dense());
    }
}
