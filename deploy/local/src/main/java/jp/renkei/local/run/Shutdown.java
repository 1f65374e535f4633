package jp.renkei.local.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What has been started, closed layer by layer: who uses something goes before what it uses. Thread-safe; a part that
 * arrives when the end has begun is closed at once.
 */
final class Shutdown implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Shutdown.class.getName());

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
        for (Layer layer : Layer.values()) {
            // Closing this executor waits for its tasks, and so for the whole layer.
            try (ExecutorService closers = Executors.newVirtualThreadPerTaskExecutor()) {
                parts.getOrDefault(layer, List.of()).forEach(part -> closers.submit(() -> closeQuietly(part)));
            }
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
