package jp.renkei.notification.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.renkei.edge.language.Text;
import jp.renkei.notification.intake.Bounds;
import jp.renkei.notification.intake.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * Why two records belong together, as the matching service explained it; what is read of a match event. Immutable, and
 * within bounds: whoever has one can write it down.
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
        @Nullable List<Scheme> schemes)
        implements Keyed {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_LABEL = 2_000;
    private static final int MOST = 100;
    private static final int HIGHEST = 100;

    public Explanation {
        Bounds.present(id);
        Bounds.version(recordVersion);
        Bounds.present(kind);
        Bounds.number(score, 0, HIGHEST);
        Bounds.present(band);
        ends = Bounds.list(ends, 2, 2);
        factors = Bounds.list(factors, 0, MOST);
        against = Bounds.list(against, 0, MOST);
        schemes = schemes == null ? null : Bounds.list(schemes, 0, MOST);
    }

    @Override
    public String key() {
        return id.toString();
    }

    private static void checkLabel(Text label) {
        Bounds.present(label);
        Bounds.text(label.ja(), LONGEST_LABEL);
        Bounds.text(label.en(), LONGEST_LABEL);
    }

    public record End(
            @JsonProperty(required = true) RecordType type,
            @JsonProperty(required = true) UUID id,
            @JsonProperty(required = true) long recordVersion,
            @JsonProperty(required = true) String title,
            boolean sample,
            @JsonProperty(required = true) Home municipality) {

        public End {
            Bounds.present(type);
            Bounds.present(id);
            Bounds.version(recordVersion);
            Bounds.text(title, LONGEST_TITLE);
            Bounds.present(municipality);
        }
    }

    /** @param name null while the matching service has not heard of it; the same for {@code prefecture} */
    public record Home(
            @JsonProperty(required = true) String code,
            @Nullable String name,
            @Nullable String prefecture) {

        public Home {
            Bounds.municipality(code);
            name = name == null || name.isBlank() ? null : Bounds.text(name, LONGEST_NAME);
            prefecture = prefecture == null || prefecture.isBlank() ? null : Bounds.text(prefecture, LONGEST_NAME);
        }
    }

    /** @param label one sentence that quotes what it rests on; the evidence itself is not read */
    public record Factor(
            @JsonProperty(required = true) Text label,
            @JsonProperty(required = true) BigDecimal points) {

        public Factor {
            checkLabel(label);
            Bounds.number(points, 0, HIGHEST);
        }
    }

    /** @param points zero or less */
    public record Against(
            @JsonProperty(required = true) Text label,
            @JsonProperty(required = true) BigDecimal points) {

        public Against {
            checkLabel(label);
            Bounds.number(points, -HIGHEST, 0);
        }
    }

    public record Timing(@JsonProperty(required = true) Text label) {

        public Timing {
            checkLabel(label);
        }
    }

    /** A form of cooperation; {@code article} is of the Local Autonomy Act, a hint. */
    public record Scheme(
            @JsonProperty(required = true) Text label,
            @Nullable Text article,
            @Nullable Text leadTime) {

        public Scheme {
            checkLabel(label);
            if (article != null) {
                checkLabel(article);
            }
            if (leadTime != null) {
                checkLabel(leadTime);
            }
        }
    }
}
