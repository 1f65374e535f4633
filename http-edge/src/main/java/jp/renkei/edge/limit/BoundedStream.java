package jp.renkei.edge.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that throws once more than the given number of bytes was read. Not thread-safe. */
final class BoundedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> tooMuch;
    private long left;

    BoundedStream(InputStream in, long maximum, Supplier<? extends RuntimeException> tooMuch) {
        super(in);
        this.left = maximum;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooMuch.get();
        }
    }
}
