package jp.renkei.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.benchmarks.http.ServiceFigures.Draft;
import jp.renkei.benchmarks.http.ServiceFigures.Held;
import jp.renkei.benchmarks.http.ServiceFigures.Read;
import jp.renkei.benchmarks.http.ServiceFigures.Taking;
import jp.renkei.benchmarks.opensearch.OpenSearchIndex;
import jp.renkei.benchmarks.opensearch.OpenSearchNode;
import jp.renkei.benchmarks.speed.BareSearch;
import jp.renkei.benchmarks.speed.SyntheticRecords;
import jp.renkei.benchmarks.speed.Timings;

/** Measures one size on a service of its own, from the first event on an empty service to the last. */
final class ServiceRun {

    private static final long SEED = 20_261_123;
    private static final Duration GLANCE = Duration.ofMillis(100);

    /**
     * Beyond so many records nothing of the first lists is announced: no figure needs the millions of events, and writing
     * them would take the processors for an hour.
     */
    private static final int ANNOUNCED = 20_000;

    /** Beyond so many records the index is built once and not three times. */
    private static final int REPEATED = 500;

    private final Path home;
    private final int size;
    private final SyntheticRecords records = new SyntheticRecords(SEED);

    ServiceRun(Path home, int size) throws IOException {
        this.home = home;
        this.size = size;
    }

    ServiceFigures measure() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("renkei-http");
        try (ServiceUnderTest service = new ServiceUnderTest(home, folder, size);
                RecordEvents events = new RecordEvents(service.bootstrapServers());
                ServiceClient client =
                        new ServiceClient(service, records.municipality(0).code())) {
            service.start();
            double lists = fill(service, events, client);
            System.out.printf("%,d records: lists after %.1f s%n", size, lists);
            Path bareFolder = folder.resolve("bare");
            try (BareSearch bare = new BareSearch(bareFolder, this::texts)) {
                ServiceReads reads = reads(client, bare);
                System.out.printf("list %s, similar %s%n", reads.list.text(), reads.similar.text());
                Taking taking = taking(client, folder, lists);
                long terms = IndexFiles.termBytes(service.index());
                Timings arrival = new Arrivals(records, size, events, client).measure();
                Held held = new Held(
                        service.memory("VmRSS"), service.memory("VmHWM"), terms, IndexFiles.allBytes(service.index()));
                return new ServiceFigures(
                        size,
                        new Read(reads.bare, reads.list, reads.again, reads.unchanged),
                        new Draft(reads.bareDraft, reads.similar, reads.openSearch),
                        arrival,
                        taking,
                        held);
            }
        } finally {
            delete(folder);
        }
    }

    /** OpenSearch runs only as long as it is compared with. */
    private ServiceReads reads(ServiceClient client, BareSearch bare) throws IOException, InterruptedException {
        try (OpenSearchNode node = OpenSearchNode.start(home.resolve("benchmarks"))) {
            OpenSearchIndex other = new OpenSearchIndex(node, "records", this::texts);
            ServiceReads reads = new ServiceReads(records, size, client, bare, other);
            reads.measure();
            return reads;
        }
    }

    private Iterator<String> texts() {
        return IntStream.range(0, size)
                .mapToObj(i -> ServiceReads.text(records.record(i, 1)))
                .iterator();
    }

    /** Returns when every change of a list is announced, too. @return seconds until the lists of all records stand */
    private double fill(ServiceUnderTest service, RecordEvents events, ServiceClient client)
            throws IOException, InterruptedException, SQLException {
        for (int i = 0; i < SyntheticRecords.MUNICIPALITIES; i++) {
            events.publish(records.municipality(i));
        }
        events.flush();
        await(client, SyntheticRecords.MUNICIPALITIES);
        long start = System.nanoTime();
        for (int i = 0; i < size; i++) {
            events.publish(records.record(i, 1));
        }
        events.flush();
        await(client, SyntheticRecords.MUNICIPALITIES + size);
        double lists = seconds(start);
        while (client.index().path("announcing").asBoolean()) {
            if (size > ANNOUNCED) {
                service.forgetNews();
            }
            Thread.sleep(GLANCE);
        }
        System.out.printf("%,d records: announced after %.1f s%n", size, seconds(start));
        return lists;
    }

    /** Returns when everything before the offset is in the lists. */
    private static void await(ServiceClient client, long offset) throws IOException, InterruptedException {
        JsonNode index = client.index();
        while (!index.path("matcher").asBoolean() || index.path("matchedOffset").asLong() < offset) {
            Thread.sleep(GLANCE);
            index = client.index();
        }
    }

    private Taking taking(ServiceClient client, Path folder, double lists) throws IOException, InterruptedException {
        int rounds = size > REPEATED ? 1 : 3;
        double[] bare = new double[rounds];
        double[] product = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            bare[round] = BareIndexing.seconds(folder.resolve("indexing-" + round), records, size);
            long start = System.nanoTime();
            client.rebuildIndex();
            while (client.index().path("rebuilding").asBoolean()) {
                Thread.sleep(GLANCE);
            }
            product[round] = seconds(start);
        }
        return new Taking(lists, median(product), median(bare));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
