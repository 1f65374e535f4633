package jp.renkei.catalog.municipality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One municipality as the API shows it; labels are in the caller's language, names always in Japanese.
 *
 * @param fiscalStrengthNote says why the index is missing
 * @param formerName the former name or code that led here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A municipality, or a prefecture as a body of its own.")
record MunicipalityResponse(
        @Schema(required = true, description = "6-digit code (全国地方公共団体コード).", examples = "072028")
        String code,

        @Schema(required = true, description = "Its name.", examples = "会津若松市")
        String name,

        @Schema(required = true, description = "Its reading in hiragana.", examples = "あいづわかまつし")
        String kana,

        @Schema(required = true) Labelled kind,
        @Schema(required = true) PrefectureRef prefecture,
        @Schema(required = true) Labelled region,

        @Schema(required = true, description = "Of its office, degrees north.", examples = "37.4947")
        double latitude,

        @Schema(required = true, description = "Of its office, degrees east.", examples = "139.9297")
        double longitude,

        @Schema(required = true, description = "By the census (国勢調査).", examples = "117376")
        int population,

        @Schema(required = true, description = "Those of 65 and over, by the census.", examples = "36307")
        int population65,

        @Schema(required = true, description = "Share of those of 65 and over in percent (高齢化率).", examples = "30.9")
        double ageingRate,

        @Schema(required = true, description = "Year of the census.", examples = "2020")
        int censusYear,

        @Schema(description = "財政力指数; absent for prefectures and special wards.", examples = "0.62") @Nullable
        Double fiscalStrengthIndex,

        @Schema(description = "Says why the index is missing.", examples = "特別区の財政力指数は23区共通の値として公表されているため、区ごとの値はありません。")
        @Nullable
        String fiscalStrengthNote,

        @Schema(description = "The former name or code that led here.", examples = "大網白里町") @Nullable
        String formerName) {

    private static final int CENSUS_YEAR = 2020;

    private static final Text SHARED_INDEX = new Text(
            "特別区の財政力指数は23区共通の値として公表されているため、区ごとの値はありません。",
            "The special wards share one published index; there is none of a single ward.");

    /** A code with its name in the caller's language. */
    @Schema(description = "A code with its name in the caller's language.")
    record Labelled(
            @Schema(required = true, description = "The code.", examples = "CITY")
            String code,

            @Schema(required = true, description = "Its name in the caller's language.", examples = "市")
            String label) {

        static Labelled of(Enum<?> code, Text label, Language language) {
            return new Labelled(code.name(), label.in(language));
        }
    }

    @Schema(description = "The prefecture that it belongs to.")
    record PrefectureRef(
            @Schema(required = true, description = "Two digits.", examples = "07")
            String code,

            @Schema(required = true, description = "Its name in the caller's language.", examples = "福島県")
            String name) {}

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
