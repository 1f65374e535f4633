package jp.renkei.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.renkei.benchmarks.speed.SyntheticRecords;
import jp.renkei.benchmarks.speed.Timings;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.MunicipalityRef;

/**
 * How long a new record takes to stand in the list of another: {@value #PER_SECOND} events a second, each a record with the
 * text of one that is there, whose list is read over HTTP every few milliseconds until it holds the new one.
 */
final class Arrivals {

    private static final int PER_SECOND = 20;
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final int EACH = 60;
    /** A record with the same text stands at the top. */
    private static final int BEST = 5;

    /** Looking more often would keep the processors busier than the events do. */
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final SyntheticRecords records;
    private final int size;
    private final RecordEvents events;
    private final ServiceClient client;
    private int asked;
    private int written;

    Arrivals(SyntheticRecords records, int size, RecordEvents events, ServiceClient client) {
        this.records = records;
        this.size = size;
        this.events = events;
        this.client = client;
    }

    Timings measure() throws IOException, InterruptedException {
        Timings times = new Timings();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            times.begin(EACH);
            for (long nanos : round()) {
                times.add(nanos);
            }
            if (round >= WARM_UP) {
                times.keep();
            }
        }
        return times;
    }

    private List<Long> round() throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CatalogueRecord> there = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                CatalogueRecord one = next();
                there.add(one);
                tags.add(client.matches(one.id(), one.type(), BEST, "").etag());
            }
            List<Future<Long>> arrivals = new ArrayList<>();
            long next = System.nanoTime();
            for (int i = 0; i < EACH; i++) {
                CatalogueRecord known = there.get(i);
                CatalogueRecord twin = twin(known);
                String tag = tags.get(i);
                LockSupport.parkNanos(next - System.nanoTime());
                next += TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
                arrivals.add(readers.submit(() -> arrival(known, twin, tag)));
            }
            for (Future<Long> arrival : arrivals) {
                times.add(arrival.get());
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
        return times;
    }

    /** Never the same twice as long as there are others. */
    private CatalogueRecord next() {
        asked++;
        return records.record((int) (asked * 7_919L % size), 1);
    }

    /** @param before the tag of the list as it was */
    private long arrival(CatalogueRecord there, CatalogueRecord twin, String before)
            throws IOException, InterruptedException {
        String etag = before;
        String wanted = twin.id().toString();
        long start = System.nanoTime();
        events.publish(twin);
        while (System.nanoTime() - start < PATIENCE) {
            ServiceClient.Answer answer = client.matches(there.id(), there.type(), BEST, etag);
            if (answer.body().contains(wanted)) {
                return System.nanoTime() - start;
            }
            etag = answer.etag();
            LockSupport.parkNanos(GLANCE);
        }
        throw new IOException("Record " + wanted + " never came into the list of " + there.id());
    }

    /** The same text from another municipality. */
    private CatalogueRecord twin(CatalogueRecord there) {
        CatalogueRecord model = records.record(size * 2 + written, 1);
        written++;
        MunicipalityRef place =
                model.municipality().code().equals(there.municipality().code())
                        ? records.record(size * 3 + written, 1).municipality()
                        : model.municipality();
        return new CatalogueRecord(
                1,
                new UUID(model.id().getMostSignificantBits(), ~model.id().getLeastSignificantBits() | Long.MIN_VALUE),
                there.type(),
                place,
                there.title(),
                there.description(),
                there.policyFields(),
                List.of(),
                List.of(),
                List.of(),
                there.fiscalYearFrom(),
                there.fiscalYearTo(),
                there.budgetBand(),
                there.contractEnds(),
                there.wantedSchemes(),
                there.wantedScope(),
                there.visibility(),
                false,
                there.confirmedAt(),
                there.updatedAt(),
                there.stage(),
                null,
                null,
                null);
    }
}
