package jp.renkei.catalog.municipality;

import org.jspecify.annotations.Nullable;

/**
 * A municipality, or a prefecture as a body of its own.
 *
 * @param code six digits
 * @param kana its reading in hiragana
 * @param latitude of its office, degrees
 * @param longitude of its office, degrees
 * @param population census of 1 October 2020; a prefecture's is the sum of its municipalities
 * @param population65 those of 65 and over
 * @param fiscalStrengthIndex 財政力指数; null for prefectures and for the special wards, which share one figure
 */
public record Municipality(
        String code,
        String name,
        String kana,
        MunicipalityKind kind,
        Prefecture prefecture,
        double latitude,
        double longitude,
        int population,
        int population65,
        @Nullable Double fiscalStrengthIndex) {

    public boolean isPrefecture() {
        return kind == MunicipalityKind.PREFECTURE;
    }

    public Region region() {
        return prefecture.region();
    }
}
