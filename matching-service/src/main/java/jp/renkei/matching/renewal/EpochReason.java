package jp.renkei.matching.renewal;

import java.time.LocalDate;
import java.util.Optional;
import jp.renkei.text.FiscalYear;

/** Why there is a new epoch. */
public enum EpochReason {
    /** It came with the product. */
    SHIPPED,
    REQUESTED,
    /** There are twice as many records as when the last one was counted. */
    DOUBLED,
    /** The fiscal year changed. */
    FISCAL_YEAR;

    /**
     * Why a new epoch is due today.
     *
     * @param asOf the day of the epoch in force
     * @param countedOn the live records that it was counted on
     * @param records the live records of today
     * @param least with fewer records a doubling is no reason
     */
    public static Optional<EpochReason> due(
            LocalDate asOf, int countedOn, int records, int least, boolean requested, LocalDate today) {
        if (requested) {
            return Optional.of(REQUESTED);
        }
        if (FiscalYear.of(today).compareTo(FiscalYear.of(asOf)) > 0) {
            return Optional.of(FISCAL_YEAR);
        }
        return records >= least && records >= 2L * countedOn ? Optional.of(DOUBLED) : Optional.empty();
    }
}
