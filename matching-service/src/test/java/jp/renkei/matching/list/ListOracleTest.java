package jp.renkei.matching.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise of the lists: after any history they are what scoring every pair would give. {@code benchmarks/run lists}
 * plays 5,000 events over 10,000 records.
 */
class ListOracleTest {

    /** Fewer than the service keeps, so that a short history runs lists out of spares. */
    private static final int SPARE = 1;

    @TempDir
    Path folder;

    @Test
    void storedListsEqualBruteForceAllAlongARandomHistory() throws IOException {
        try (LongHistory history = new LongHistory(20261123, SPARE, folder.resolve("index"))) {
            history.publish(2_000, 500);
            assertThat(history.wrongLists()).isEmpty();
            history.lists().forgetCounts();
            for (int part = 0; part < 2; part++) {
                history.play(500, 20);
                assertThat(history.wrongLists()).isEmpty();
            }
            assertThat(history.lists().fullLists(MatchLists.STORED)).isPositive();
            assertThat(history.lists().refillsPerEvent()).isPositive();
            assertThat(history.listsWithAFullShare()).isPositive();
        }
    }
}
