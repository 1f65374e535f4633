package jp.renkei.catalog.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegistryTest {

    private static final MunicipalityRegistry REGISTRY = new MunicipalityRegistry();
    private static final MunicipalityRegistry WITH_FORMER =
            new MunicipalityRegistry(MunicipalityTables.resources("former-municipalities-fixture.csv"));

    @Test
    void holdsEveryMunicipalityAndPrefecture() {
        assertThat(REGISTRY.all()).hasSize(1741 + 47);
        assertThat(REGISTRY.all().stream().filter(Municipality::isPrefecture)).hasSize(47);
        assertThat(count(MunicipalityKind.DESIGNATED_CITY)).isEqualTo(20);
        assertThat(count(MunicipalityKind.SPECIAL_WARD)).isEqualTo(23);
        assertThat(count(MunicipalityKind.TOWN)).isEqualTo(743);
        assertThat(count(MunicipalityKind.VILLAGE)).isEqualTo(183);
    }

    /** The published total of the census of 2020. */
    @Test
    void addsUpToThePopulationOfTheCountry() {
        assertThat(REGISTRY.all().stream()
                        .filter(Municipality::isPrefecture)
                        .mapToLong(Municipality::population)
                        .sum())
                .isEqualTo(126_146_099);
    }

    @Test
    void doesNotPassTheSharedIndexOffAsAWardsOwn() {
        assertThat(REGISTRY.all().stream().filter(body -> body.kind() == MunicipalityKind.SPECIAL_WARD))
                .allMatch(body -> body.fiscalStrengthIndex() == null);
        assertThat(REGISTRY.find("072028").orElseThrow().fiscalStrengthIndex()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "072028,会津若松市",
        "085464,境町",
        "332143,真庭市",
        "192023,富士吉田市",
        "463035,三島村",
        "392014,高知市",
        "07202,会津若松市",
        "０７２０２８,会津若松市",
        "070009,福島県",
        "13101,千代田区"
    })
    void findsByCode(String code, String name) {
        assertThat(REGISTRY.find(code)).map(Municipality::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "会津若松市,072028",
        "会津若松,072028",
        "會津若松,072028",
        "福島県会津若松市,072028",
        "福島 会津若松,072028",
        "あいづわかまつ,072028",
        "あいずわかまつ,072028",
        "アイヅワカマツ,072028",
        "ｱｲﾂﾞﾜｶﾏﾂ,072028",
        "ふくしまけんあいづ,072028",
        "０７２０２８,072028",
        "07202,072028",
        "龍ヶ崎,082082",
        "竜が崎市,082082",
        "茅が崎,142077",
        "袖ヶ浦,122297",
        "塩釜市,042030",
        "高知,392014",
        "にせこ,013951",
        "東京都府中市,132063",
        "広島府中,342084",
        "京都市,261009",
        "津,242012",
    })
    void findsFirstWhatWasMeant(String text, String code) {
        assertThat(codes(REGISTRY, text)).startsWith(code);
    }

    @Test
    void givesEveryMunicipalityOfAPrefectureForItsName() {
        assertThat(codes(REGISTRY, "福島県")).hasSize(59).allMatch(code -> code.startsWith("07"));
    }

    @Test
    void listsAllWithoutAText() {
        assertThat(codes(REGISTRY, "")).hasSize(1741).isSorted();
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(codes(REGISTRY, "存在しない市")).isEmpty();
        assertThat(codes(REGISTRY, "072029")).isEmpty();
    }

    @Test
    void answersAFormerCodeWithItsSuccessor() {
        assertThat(WITH_FORMER.find("11204")).map(Municipality::name).contains("さいたま市");
        assertThat(WITH_FORMER.find("222046")).map(Municipality::code).contains("221007");
        assertThat(codes(WITH_FORMER, "浦和")).startsWith("111007");
        assertThat(codes(WITH_FORMER, "222046")).containsExactly("221007");
        assertThat(codes(WITH_FORMER, "")).hasSize(1741);
    }

    /** The start that the contract promises. */
    @ParameterizedTest
    @CsvSource({
        "12402,122394",
        "124028,122394",
        "40305,402311",
        "403059,402311",
        "04423,042161",
        "17344,172120",
        "222011,221007"
    })
    void knowsTheFormerCodesOfTheTable(String former, String code) {
        assertThat(REGISTRY.find(former)).map(Municipality::code).contains(code);
    }

    /** 11446 was 菖蒲町, a part of 久喜市 since 2010; the next town had 11445. */
    @Test
    void doesNotTakeOneFormerTownForItsNeighbour() {
        assertThat(REGISTRY.find("11445")).map(Municipality::name).contains("白岡市");
        assertThat(REGISTRY.find("11446")).isEmpty();
    }

    @Test
    void findsAFormerName() {
        assertThat(codes(REGISTRY, "大網白里町")).containsExactly("122394");
        assertThat(codes(REGISTRY, "114456")).containsExactly("112461");
        assertThat(codes(REGISTRY, "新潟")).startsWith("151009").doesNotHaveDuplicates();
    }

    @Test
    void refusesFaultyTables() {
        String prefectures = "code,name,reading,english,region,office_latitude,office_longitude\n"
                + "390003,高知県,こうちけん,Kochi,SHIKOKU,33.5,133.5\n";
        String head = "code,name,reading,kind,office_latitude,office_longitude,population,population_65_plus,"
                + "fiscal_strength_index\n";
        assertRefused(prefectures, head + "392015,高知市,こうちし,CORE_CITY,33.5,133.5,10,5,0.6", "check digit");
        assertRefused(prefectures, head + "392014,高知市,コウチシ,CORE_CITY,33.5,133.5,10,5,0.6", "hiragana");
        assertRefused(prefectures, head + "072028,会津若松市,あいづ,CITY,33.5,133.5,10,5,0.6", "unknown prefecture");
        assertRefused(prefectures, head + "392014,高知市,こうちし,CORE_CITY,33.5,133.5,10,50,0.6", "more old people");
        assertRefused(prefectures, head + "392014,高知市,こうちし,CORE_CITY", "cells");
    }

    private static void assertRefused(String prefectures, String municipalities, String fault) {
        CsvTable former = CsvTable.parse("f", "code,name,reading,successor,ended_on,source\n");
        assertThatThrownBy(() -> MunicipalityTables.read(
                        CsvTable.parse("p", prefectures), CsvTable.parse("m", municipalities), former))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private static long count(MunicipalityKind kind) {
        return REGISTRY.all().stream().filter(body -> body.kind() == kind).count();
    }

    private static List<String> codes(MunicipalityRegistry registry, String text) {
        return registry.search(new MunicipalityQuery(text, "", Set.of())).stream()
                .map(hit -> hit.body().code())
                .toList();
    }
}
