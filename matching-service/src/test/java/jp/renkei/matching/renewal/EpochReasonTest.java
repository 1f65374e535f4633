package jp.renkei.matching.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpochReasonTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void anEpochLastsUntilTheRecordsHaveDoubled() {
        assertThat(due(0, 499, false, TODAY)).isEmpty();
        assertThat(due(0, 500, false, TODAY)).contains(EpochReason.DOUBLED);
        assertThat(due(500, 999, false, TODAY)).isEmpty();
        assertThat(due(500, 1_000, false, TODAY)).contains(EpochReason.DOUBLED);
    }

    @Test
    void everyFiscalYearHasItsOwn() {
        assertThat(due(0, 12, false, LocalDate.of(2027, 3, 31))).isEmpty();
        assertThat(due(0, 12, false, LocalDate.of(2027, 4, 1))).contains(EpochReason.FISCAL_YEAR);
    }

    @Test
    void whoAsksGetsOne() {
        assertThat(due(12, 12, true, TODAY)).contains(EpochReason.REQUESTED);
    }

    private static Optional<EpochReason> due(int countedOn, int records, boolean requested, LocalDate today) {
        return EpochReason.due(AS_OF, countedOn, records, 500, requested, today);
    }
}
