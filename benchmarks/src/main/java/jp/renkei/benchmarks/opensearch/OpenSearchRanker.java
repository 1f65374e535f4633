package jp.renkei.benchmarks.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.ranking.Ranker;
import org.jspecify.annotations.Nullable;

/** OpenSearch's {@code more_like_this} as it comes. Starts its node at the first use and stops it with the JVM. */
public final class OpenSearchRanker implements Ranker {

    private static final AtomicInteger POOLS = new AtomicInteger();

    private @Nullable OpenSearchNode node;

    @Override
    public String name() {
        return "OpenSearch `more_like_this`, defaults";
    }

    @Override
    public Ranking over(List<Text> pool) {
        try {
            OpenSearchIndex index = new OpenSearchIndex(
                    node(),
                    "pool-" + POOLS.incrementAndGet(),
                    () -> pool.stream().map(Text::whole).iterator());
            return query -> scores(index, query, pool.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static double[] scores(OpenSearchIndex index, Text query, int size) {
        try {
            return index.scores(query.whole(), size);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private synchronized OpenSearchNode node() throws IOException, InterruptedException {
        if (node == null) {
            OpenSearchNode started = OpenSearchNode.start(Path.of(System.getProperty("renkei.benchmarks")));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started), "stop-opensearch"));
            node = started;
        }
        return node;
    }

    private static void stop(OpenSearchNode node) {
        try {
            node.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
