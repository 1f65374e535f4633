package jp.renkei.matching.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.explain.Explanation;
import jp.renkei.matching.explain.Label;
import jp.renkei.matching.score.Band;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code match.found} and {@code match.changed}: the pair with its explanation frozen in both languages.
 *
 * @param changes what a reader notices; null in {@code match.found}
 */
record MatchFound(
        long recordVersion,
        UUID id,
        RecordType kind,
        int epoch,
        BigDecimal score,
        Band band,
        List<End> ends,
        List<Factor> factors,
        List<Against> against,
        List<String> sharedTerms,
        Explanation.Timing timing,
        List<Explanation.Scheme> schemes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Change> changes) {

    static final String FOUND = "jp.renkei.matching.match.found.v1";
    static final String CHANGED = "jp.renkei.matching.match.changed.v1";

    record End(
            RecordType type,
            UUID id,
            long recordVersion,
            String title,
            Visibility visibility,
            boolean sample,
            MunicipalityRef municipality) {}

    record Factor(String code, Label label, BigDecimal points, List<Evidence> evidence) {}

    /**
     * A passage, or a value.
     *
     * @param text the passage as it is written, between {@code start} and {@code end} of the stored text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Evidence(
            UUID recordId,
            Explanation.Field field,
            @Nullable String text,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Label value) {}

    record Against(String code, Label label, BigDecimal points, List<Evidence> evidence) {}

    /** @param code {@code BAND} or {@code REASONS}; before and after are then codes joined by commas */
    record Change(String code, String before, String after) {}

    /** Tenths as points. */
    static BigDecimal points(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
