package jp.renkei.benchmarks.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import jp.renkei.benchmarks.speed.Timings;

/** The figures as Markdown. */
final class ServiceTable {

    private final List<ServiceFigures> sizes;
    private final StringBuilder out = new StringBuilder();

    ServiceTable(List<ServiceFigures> sizes) {
        this.sizes = sizes;
    }

    String text(LocalDate day, String command) {
        out.append("## Speed of the running service, ").append(day).append("\n\nMade by `");
        out.append(command).append("`.\n\n");
        out.append("""
                The packaged matching-service in a process of its own (heap of 1 GiB, serial collector; 3 GB and G1 at 100,000), PostgreSQL
                with fsync, Kafka and issuer on the same machine; synthetic records of a vocabulary of 60,000 words by Zipf's law. One client
                sends one request after the other with a bearer token. "Bare" is Lucene's BM25 over the 25 words of highest
                weight of the same text, best 20, in the client's process, warm, taking turns with the service. Times are
                milliseconds: the median of five rounds' medians, in brackets the least and the greatest of the five. A list is
                of the record's own kind, 20 items with their reasons. A pair is readable when the other side's list (its best
                five) holds it, read every 50 ms; its clock starts when the event is handed to the broker, so the catalogue's own outbox is not
                in it. Plain Lucene indexes words and bigrams with the same analyzers and stores the text, by one thread; the
                service reads JSON from the topic, indexes two more kinds of terms and builds its view in memory. It analyses,
                explains and makes first lists by all processors: here %d, which client, database and broker share with it.
                Above 20,000 records the first lists are not announced.

                """.formatted(Runtime.getRuntime().availableProcessors()));
        row("records", f -> "%,d".formatted(f.records()));
        out.append("| --- |").append(" --- |".repeat(sizes.size())).append(" --- |\n");
        reads();
        timed("event → pair readable, 20 events a second", ServiceFigures::arrival);
        row("… p99", f -> millis(f.arrival().millisAt(0.99)));
        taking();
        row(
                "memory of the service's process, MiB (peak)",
                f -> "%,d (%,d)".formatted(f.held().residentMiB(), f.held().peakMiB()));
        row(
                "terms and postings on disk, bytes per record",
                f -> "%,d".formatted(f.held().termBytes() / f.records()));
        row(
                "the index with stored sources, bytes per record",
                f -> "%,d".formatted(f.held().indexBytes() / f.records()));
        return out.append('\n').toString();
    }

    private void reads() {
        timed("bare search", f -> f.read().bare());
        timed("`GET …/matches`, made for the first time", f -> f.read().list());
        row("… p95", f -> millis(f.read().list().millisAt(0.95)));
        ratio("… of bare", f -> f.read().list().millis() / f.read().bare().millis());
        timed("`GET …/matches`, asked for again", f -> f.read().again());
        row("… p95", f -> millis(f.read().again().millisAt(0.95)));
        ratio("… of bare", f -> f.read().again().millis() / f.read().bare().millis());
        timed("`GET …/matches`, `If-None-Match` holds", f -> f.read().unchanged());
        row("… p95", f -> millis(f.read().unchanged().millisAt(0.95)));
        ratio("… of bare", f -> f.read().unchanged().millis() / f.read().bare().millis());
        timed("bare analysis and search", f -> f.draft().bare());
        timed("`POST /similar`", f -> f.draft().similar());
        row("… p95", f -> millis(f.draft().similar().millisAt(0.95)));
        ratio("… of bare", f -> f.draft().similar().millis() / f.draft().bare().millis());
        timed("OpenSearch `more_like_this` over REST", f -> f.draft().openSearch());
        ratio(
                "… `POST /similar` of OpenSearch",
                f -> f.draft().similar().millis() / f.draft().openSearch().millis());
    }

    private void taking() {
        row(
                "records a second into the index, from the topic",
                f -> "%,.0f".formatted(f.records() / f.taking().index()));
        row("… plain Lucene", f -> "%,.0f".formatted(f.records() / f.taking().bareIndex()));
        ratio("… service to plain", f -> f.taking().bareIndex() / f.taking().index());
        grown(
                "all lists from an empty service, seconds",
                f -> "%.1f".formatted(f.taking().lists()),
                f -> f.taking().lists());
        ratio(
                "… of records × bare",
                f -> f.taking().lists() / (f.records() * f.read().bare().meanMillis() / 1e3));
    }

    private static String millis(double value) {
        return "%.2f".formatted(value);
    }

    private void timed(String name, Function<ServiceFigures, Timings> times) {
        grown(name, f -> times.apply(f).text(), f -> times.apply(f).millis());
    }

    private void ratio(String name, ToDoubleFunction<ServiceFigures> value) {
        row(name, f -> "%.2f".formatted(value.applyAsDouble(f)));
    }

    private void row(String name, Function<ServiceFigures, String> cell) {
        line(name, cell, "");
    }

    /** With the exponent of growth between the smallest and the largest size. */
    private void grown(String name, Function<ServiceFigures, String> cell, ToDoubleFunction<ServiceFigures> value) {
        ServiceFigures first = sizes.getFirst();
        ServiceFigures last = sizes.getLast();
        double exponent = Math.log(value.applyAsDouble(last) / value.applyAsDouble(first))
                / Math.log(last.records() / (double) first.records());
        line(name, cell, sizes.size() < 2 ? "" : String.format(Locale.ROOT, "n^%.2f", exponent));
    }

    private void line(String name, Function<ServiceFigures, String> cell, String growth) {
        String cells = sizes.stream().map(cell).collect(Collectors.joining(" | "));
        out.append("| %s | %s | %s |\n".formatted(name, cells, growth));
    }
}
