package jp.renkei.benchmarks.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The figures as Markdown. */
final class SpeedTable {

    private final List<Measured> sizes;

    SpeedTable(List<Measured> sizes) {
        this.sizes = sizes;
    }

    String text(LocalDate day, String command) {
        StringBuilder out = new StringBuilder("## Speed, " + day + "\n\nMade by `" + command + "`.\n\n");
        out.append("""
                Synthetic records of a vocabulary of 60,000 words as frequent as in real texts, one thread, everything warm. "Bare" is Lucene's
                BM25 over the 25 words of highest weight of the same record, best 20, in the same process and taking turns with
                the product. Times are milliseconds: the median of five rounds' medians, in brackets the least and the greatest
                of the five. Events: both sides, exact, lists in memory; analysis apart. Up to 10,000 records all lists are
                really computed; above, those of 4,000, the time of a whole rebuild is extrapolated, and each other record gets
                lists with the scores of one of the 4,000 of its topic. A changed text has no old places to leave there, and no
                list to refill: look at 10,000 records for its cost.

                """);
        row(out, "records", m -> String.format(Locale.ROOT, "%,d", m.records()));
        out.append("| --- |").append(" --- |".repeat(sizes.size())).append(" --- |\n");
        timed(out, "bare search", Measured::core);
        timed(out, "core of one event, both sides: a new record", Measured::arrival);
        ratio(out, "… of bare", m -> m.arrival().millis() / m.core().millis());
        timed(out, "core of one event, both sides: a changed text", Measured::event);
        ratio(out, "… of bare", m -> m.event().millis() / m.core().millis());
        ratio(out, "… rows written per changed text", Measured::rows);
        timed(out, "bare analysis and search", Measured::bareDraft);
        timed(out, "best 20 for a new text (core of `POST /similar`), with analysis", Measured::draft);
        ratio(out, "… of bare", m -> m.draft().millis() / m.bareDraft().millis());
        timed(out, "all lists of one record", Measured::rebuild);
        ratio(out, "… mean, of bare", m -> m.rebuild().meanMillis() / m.core().meanMillis());
        row(out, "… measured on", m -> String.format(Locale.ROOT, "%,d", m.rebuilt()));
        row(out, "heap of the view, bytes per record", m -> String.format(Locale.ROOT, "%,d", m.bytes()));
        row(out, "resident memory of the run, MiB", m -> String.format(Locale.ROOT, "%,d", m.resident()));
        return out.append('\n').toString();
    }

    private void timed(StringBuilder out, String name, Function<Measured, Timings> times) {
        String cells = sizes.stream().map(m -> times.apply(m).text()).collect(Collectors.joining(" | "));
        String growth = sizes.size() < 2 ? "" : growth(m -> times.apply(m).millis());
        out.append("| ")
                .append(name)
                .append(" | ")
                .append(cells)
                .append(" | ")
                .append(growth)
                .append(" |\n");
    }

    /** The exponent of growth between the smallest and the largest size. */
    private String growth(ToDoubleFunction<Measured> value) {
        Measured first = sizes.getFirst();
        Measured last = sizes.getLast();
        double exponent = Math.log(value.applyAsDouble(last) / value.applyAsDouble(first))
                / Math.log(last.records() / (double) first.records());
        return String.format(Locale.ROOT, "n^%.2f", exponent);
    }

    private void ratio(StringBuilder out, String name, ToDoubleFunction<Measured> value) {
        row(out, name, m -> String.format(Locale.ROOT, "%.2f", value.applyAsDouble(m)));
    }

    private void row(StringBuilder out, String name, Function<Measured, String> cell) {
        String cells = sizes.stream().map(cell).collect(Collectors.joining(" | "));
        out.append("| ").append(name).append(" | ").append(cells).append(" | |\n");
    }
}
