package jp.renkei.catalog.municipality;

import jp.renkei.edge.language.Text;

/** The customary eight regions (八地方区分). No law defines them: for orientation only. */
public enum Region {
    HOKKAIDO("北海道", "Hokkaido"),
    TOHOKU("東北", "Tohoku"),
    KANTO("関東", "Kanto"),
    CHUBU("中部", "Chubu"),
    KINKI("近畿", "Kinki"),
    CHUGOKU("中国", "Chugoku"),
    SHIKOKU("四国", "Shikoku"),
    KYUSHU_OKINAWA("九州・沖縄", "Kyushu and Okinawa");

    private final Text label;

    Region(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
