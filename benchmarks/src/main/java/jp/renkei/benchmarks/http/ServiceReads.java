package jp.renkei.benchmarks.http;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.renkei.benchmarks.opensearch.OpenSearchIndex;
import jp.renkei.benchmarks.speed.BareSearch;
import jp.renkei.benchmarks.speed.SyntheticRecords;
import jp.renkei.benchmarks.speed.Timings;
import jp.renkei.matching.catalogue.CatalogueRecord;
import org.apache.lucene.search.Query;

/** Reads lists and sends drafts; plain search and service take turns, record by record. */
final class ServiceReads {

    /** Some sixteen thousand requests: until then the service is still being compiled. */
    private static final int WARM_UP = 200;

    private static final int ROUNDS = 5;
    private static final int EACH = 20;
    private static final int SHOWN = 20;

    final Timings bare = new Timings();
    final Timings list = new Timings();
    final Timings again = new Timings();
    final Timings unchanged = new Timings();
    final Timings bareDraft = new Timings();
    final Timings similar = new Timings();
    final Timings openSearch = new Timings();

    private final SyntheticRecords records;
    private final int size;
    private final ServiceClient client;
    private final BareSearch plain;
    private final OpenSearchIndex other;
    private int asked;

    ServiceReads(SyntheticRecords records, int size, ServiceClient client, BareSearch plain, OpenSearchIndex other) {
        this.records = records;
        this.size = size;
        this.client = client;
        this.plain = plain;
        this.other = other;
    }

    static String text(CatalogueRecord state) {
        return state.title() + "\n" + state.description();
    }

    void measure() throws IOException, InterruptedException {
        List<Timings> all = List.of(bare, list, again, unchanged, bareDraft, similar, openSearch);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            all.forEach(times -> times.begin(EACH));
            for (int i = 0; i < EACH; i++) {
                registered();
                draft(round * EACH + i);
            }
            if (round >= WARM_UP) {
                all.forEach(Timings::keep);
            }
        }
    }

    private void registered() throws IOException, InterruptedException {
        CatalogueRecord record = records.record(next(), 1);
        UUID id = record.id();
        Query query = plain.query(text(record));
        long start = System.nanoTime();
        plain.search(query);
        bare.add(System.nanoTime() - start);
        start = System.nanoTime();
        ServiceClient.Answer whole = client.matches(id, record.type(), SHOWN, "");
        list.add(System.nanoTime() - start);
        start = System.nanoTime();
        ServiceClient.Answer same = client.matches(id, record.type(), SHOWN, "");
        again.add(System.nanoTime() - start);
        start = System.nanoTime();
        ServiceClient.Answer nothing = client.matches(id, record.type(), SHOWN, whole.etag());
        unchanged.add(System.nanoTime() - start);
        if (nothing.status() != 304 || !same.body().equals(whole.body())) {
            throw new IOException("An unchanged list was sent again: " + id);
        }
    }

    /** Never the same record twice as long as there are others. */
    private int next() {
        asked++;
        return (int) (asked * 7_919L % size);
    }

    private void draft(int number) throws IOException, InterruptedException {
        CatalogueRecord unknown = records.record(size + number, 1);
        byte[] body = ServiceClient.draft(unknown);
        long start = System.nanoTime();
        plain.search(plain.query(text(unknown)));
        bareDraft.add(System.nanoTime() - start);
        start = System.nanoTime();
        client.similar(body);
        similar.add(System.nanoTime() - start);
        String question = other.like(text(unknown), SHOWN);
        start = System.nanoTime();
        other.search(question);
        openSearch.add(System.nanoTime() - start);
    }
}
