package jp.renkei.matching.catalogue;

/** A few real municipalities with the figures of the 2020 census. */
public final class MunicipalityFixture {

    private MunicipalityFixture() {}

    public static Municipality aizuwakamatsu() {
        return municipality("072028", "会津若松市", "07", "福島県", 37.4949, 139.9298, 117_376, 36_600, 0.63);
    }

    public static Municipality kitakata() {
        return municipality("072087", "喜多方市", "07", "福島県", 37.6511, 139.8747, 44_760, 16_400, 0.36);
    }

    public static Municipality fujiyoshida() {
        return municipality("192023", "富士吉田市", "19", "山梨県", 35.4875, 138.8078, 46_530, 14_300, 0.62);
    }

    public static Municipality kochi() {
        return municipality("392014", "高知市", "39", "高知県", 33.5589, 133.5312, 326_545, 97_000, 0.61);
    }

    public static Municipality maniwa() {
        return municipality("332143", "真庭市", "33", "岡山県", 35.0758, 133.7525, 42_725, 16_800, 0.29);
    }

    public static Municipality sakai() {
        return municipality("085464", "境町", "08", "茨城県", 36.1083, 139.7950, 24_201, 7_200, 0.58);
    }

    public static Municipality mishima() {
        return municipality("463035", "三島村", "46", "鹿児島県", 30.8300, 130.2700, 405, 120, 0.06);
    }

    private static Municipality municipality(
            String code,
            String name,
            String prefectureCode,
            String prefecture,
            double latitude,
            double longitude,
            int population,
            int population65,
            double fiscal) {
        return new Municipality(
                1,
                code,
                name,
                "CITY",
                new Municipality.Prefecture(prefectureCode, prefecture),
                latitude,
                longitude,
                population,
                population65,
                fiscal);
    }
}
