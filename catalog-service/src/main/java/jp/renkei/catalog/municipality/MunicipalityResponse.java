package jp.renkei.catalog.municipality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One municipality as the API shows it; labels are in the caller's language, names always in Japanese.
 *
 * @param fiscalStrengthNote says why the index is missing
 * @param formerName the former name or code that led here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MunicipalityResponse(
        String code,
        String name,
        String kana,
        Labelled kind,
        PrefectureRef prefecture,
        Labelled region,
        double latitude,
        double longitude,
        int population,
        int population65,
        double ageingRate,
        int censusYear,
        @Nullable Double fiscalStrengthIndex,
        @Nullable String fiscalStrengthNote,
        @Nullable String formerName) {

    private static final int CENSUS_YEAR = 2020;

    private static final Text SHARED_INDEX = new Text(
            "特別区の財政力指数は23区共通の値として公表されているため、区ごとの値はありません。",
            "The special wards share one published index; there is none of a single ward.");

    /** A code with its name in the caller's language. */
    record Labelled(String code, String label) {
        static Labelled of(Enum<?> code, Text label, Language language) {
            return new Labelled(code.name(), label.in(language));
        }
    }

    record PrefectureRef(String code, String name) {}

    static MunicipalityResponse of(Municipality body, @Nullable String formerName, Language language) {
        Prefecture prefecture = body.prefecture();
        return new MunicipalityResponse(
                body.code(),
                body.name(),
                body.kana(),
                Labelled.of(body.kind(), body.kind().label(), language),
                new PrefectureRef(
                        prefecture.code(), language == Language.EN ? prefecture.english() : prefecture.name()),
                Labelled.of(body.region(), body.region().label(), language),
                body.latitude(),
                body.longitude(),
                body.population(),
                body.population65(),
                Math.round(1000.0 * body.population65() / body.population()) / 10.0,
                CENSUS_YEAR,
                body.fiscalStrengthIndex(),
                body.kind() == MunicipalityKind.SPECIAL_WARD ? SHARED_INDEX.in(language) : null,
                formerName);
    }
}
