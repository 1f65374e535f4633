package jp.renkei.local.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What has been started, closed layer by layer: who uses something goes before what it uses. Thread-safe; a part that
 * arrives when the end has begun is closed at once.
 */
final class Shutdown implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Shutdown.class.getName());

    /** For one layer; a service that must be killed takes the longest. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** In the order of closing. */
    enum Layer {
        SERVICE,
        EDGE,
        BROKER,
        DATABASE
    }

    private final Map<Layer, List<AutoCloseable>> parts = new EnumMap<>(Layer.class);
    private boolean closed;

    /** Hands the part back, so that a start can be written as one expression. */
    <T extends AutoCloseable> T later(Layer layer, T part) {
        boolean tooLate;
        synchronized (this) {
            tooLate = closed;
            if (!tooLate) {
                parts.computeIfAbsent(layer, any -> new ArrayList<>()).add(part);
            }
        }
        if (tooLate) {
            closeQuietly(part);
        }
        return part;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        // Not closed: that would wait for a part that hangs, e.g. for a disk that is full.
        ExecutorService closers = Executors.newVirtualThreadPerTaskExecutor();
        for (Layer layer : Layer.values()) {
            close(layer, closers);
        }
    }

    private void close(Layer layer, ExecutorService closers) {
        List<Callable<Object>> tasks = parts.getOrDefault(layer, List.of()).stream()
                .map(part -> Executors.callable(() -> closeQuietly(part)))
                .toList();
        try {
            closers.invokeAll(tasks, PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One part that fails to stop must not keep the others running. */
    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            LOG.log(Level.WARNING, "Did not stop cleanly: " + part, failure);
        }
    }
}
