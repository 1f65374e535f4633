package jp.renkei.benchmarks.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import jp.renkei.benchmarks.relevance.ResultsFile;
import jp.renkei.matching.list.LongHistory;
import jp.renkei.matching.list.MaintainedLists;
import jp.renkei.matching.list.MatchLists;

/** Plays a long random history, compares all lists with brute force and counts rows. No arguments. */
final class Lists {

    private static final long SEED = 20261123;
    private static final int SPARE = 14;
    private static final int RECORDS = 10_000;
    private static final int LOADED_AT_ONCE = 500;
    private static final int EVENTS = 5_000;
    private static final int LARGEST_BATCH = 20;
    private static final int PARTS = 5;
    private static final int SINGLE_EVENTS = 1_000;

    private Lists() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("renkei-lists");
        try (LongHistory history = new LongHistory(SEED, SPARE, folder.resolve("index"))) {
            StringBuilder text = new StringBuilder(heading());
            history.publish(RECORDS, LOADED_AT_ONCE);
            history.lists().forgetCounts();
            int wrong = 0;
            for (int part = 0; part < PARTS; part++) {
                history.play(EVENTS / PARTS, LARGEST_BATCH);
                wrong += history.wrongLists().size();
                System.out.printf("%d events, %d wrong lists%n", EVENTS / PARTS * (part + 1), wrong);
            }
            text.append(row("%,d in batches of 1 to %d".formatted(EVENTS, LARGEST_BATCH), wrong, history.lists()));
            history.lists().forgetCounts();
            history.play(SINGLE_EVENTS, 1);
            text.append(row(
                    "then %,d one by one".formatted(SINGLE_EVENTS),
                    history.wrongLists().size(),
                    history.lists()));
            text.append("\n%d %% of all lists are full.\n\n"
                    .formatted(history.lists().fullLists(MatchLists.STORED)));
            System.out.print(text);
            new ResultsFile(Path.of(System.getProperty("renkei.benchmarks"), "RESULTS.md"))
                    .replace("lists", text.toString());
        }
    }

    private static String row(String events, int wrong, MaintainedLists lists) {
        return "| %s | %d | %.1f | %,d | %,d | %.4f | %,d |%n"
                .formatted(
                        events,
                        wrong,
                        lists.rowsPerEvent(),
                        lists.rowsOfABatch(0.99),
                        lists.rowsOfABatch(1),
                        lists.refillsPerEvent(),
                        lists.largestInDegree());
    }

    private static String heading() {
        return """
                ## Lists on both sides, %s

                Made by `benchmarks/run lists`: %,d synthetic records (real nouns, Zipf), then a random history through the
                product's own maintainer; the mix of events stands at `LongHistory`. After every %,d events all lists are
                compared with brute force over every pair. A list has %d entries; the matcher remembers %d more without
                storing them, so no row is written whose %d entries stay the same: fewer rows cannot keep the lists exact. Rows
                are inserts, updates and deletes of `match_list`. A record has two lists (one of each kind) and stands on
                average in as many lists as all lists have entries per record: %d when all are full.

                | events | wrong lists | rows an event, mean | rows a batch, p99 | most | lists computed anew an event | largest in-degree |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(
                        LocalDate.now(Clock.systemDefaultZone()),
                        RECORDS,
                        EVENTS / PARTS,
                        MatchLists.STORED,
                        SPARE,
                        MatchLists.STORED,
                        2 * MatchLists.STORED);
    }
}
