package jp.renkei.notification.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why two records belong together, as the matching service explained it; what is read of a match event. Immutable.
 *
 * @param ends two; of a mixed pair the issue comes first
 * @param factors what speaks for it; their points and those of {@code against} add up to the score
 */
public record Explanation(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion,
        @JsonProperty(required = true) MatchKind kind,
        @JsonProperty(required = true) BigDecimal score,
        @JsonProperty(required = true) Band band,
        @JsonProperty(required = true) List<End> ends,
        @JsonProperty(required = true) List<Factor> factors,
        @JsonProperty(required = true) List<Against> against,
        @Nullable Timing timing,
        @Nullable List<Scheme> schemes) {

    public Explanation {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("A pair has two ends");
        }
    }

    public record End(
            @JsonProperty(required = true) RecordType type,
            @JsonProperty(required = true) UUID id,
            @JsonProperty(required = true) long recordVersion,
            @JsonProperty(required = true) String title,
            boolean sample,
            @JsonProperty(required = true) Home municipality) {}

    public record Home(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String prefecture) {}

    public record Factor(
            @JsonProperty(required = true) Text label,
            @JsonProperty(required = true) BigDecimal points,
            @Nullable List<Evidence> evidence) {}

    /** Words of one of the records that carry the likeness. */
    public record Evidence(
            @JsonProperty(required = true) UUID recordId,
            @JsonProperty(required = true) String text) {}

    /** @param points zero or less */
    public record Against(
            @JsonProperty(required = true) Text label,
            @JsonProperty(required = true) BigDecimal points) {}

    public record Timing(@JsonProperty(required = true) Text label) {}

    /** A form of cooperation; {@code article} is of the Local Autonomy Act, a hint. */
    public record Scheme(
            @JsonProperty(required = true) Text label,
            @Nullable Text article,
            @Nullable Text leadTime) {}
}
