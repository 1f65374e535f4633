package jp.renkei.matching.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A municipality or prefecture of the registry.
 *
 * @param code 6 digits with the check digit
 * @param population65 people of 65 and over
 */
public record Municipality(
        long recordVersion,
        String code,
        String name,
        @Nullable String kind,
        Prefecture prefecture,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer population,
        @Nullable Integer population65,
        @Nullable Double fiscalStrengthIndex) {

    public Municipality {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(prefecture, "prefecture");
    }

    /** @param code 2 digits */
    public record Prefecture(String code, String name) {}

    /** Whether everything a score depends on is the same; names and versions are not part of it. */
    public boolean sameFacts(Municipality other) {
        return neutral(this).equals(neutral(other));
    }

    private static Municipality neutral(Municipality m) {
        return new Municipality(
                0,
                m.code,
                "",
                m.kind,
                new Prefecture(m.prefecture.code, ""),
                m.latitude,
                m.longitude,
                m.population,
                m.population65,
                m.fiscalStrengthIndex);
    }
}
