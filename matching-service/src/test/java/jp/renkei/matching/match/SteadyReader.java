package jp.renkei.matching.match;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Reads one list again and again until it is closed or asked. */
final class SteadyReader implements AutoCloseable {

    private final FutureTask<Integer> reading;
    private volatile boolean closed;

    private SteadyReader(Callable<List<?>> list) {
        reading = new FutureTask<>(() -> {
            int shortest = Integer.MAX_VALUE;
            while (!closed) {
                shortest = Math.min(shortest, list.call().size());
            }
            return shortest;
        });
    }

    static SteadyReader of(Callable<List<?>> list) {
        SteadyReader reader = new SteadyReader(list);
        Thread.ofVirtual().start(reader.reading);
        return reader;
    }

    /** How long the shortest answer was; the last look. */
    int shortest() throws ExecutionException, InterruptedException {
        close();
        return reading.get();
    }

    @Override
    public void close() {
        closed = true;
    }
}
