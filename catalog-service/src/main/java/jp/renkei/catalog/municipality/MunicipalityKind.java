package jp.renkei.catalog.municipality;

import jp.renkei.edge.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds that the Local Autonomy Act knows, as the state itself groups them (as of April 2024). */
@Schema(description = "The kinds of local government that the Local Autonomy Act knows (団体の種類).")
public enum MunicipalityKind {
    PREFECTURE("都道府県", "Prefecture"),
    DESIGNATED_CITY("指定都市", "Designated city"),
    CORE_CITY("中核市", "Core city"),
    SPECIAL_CASE_CITY("施行時特例市", "Former special city"),
    CITY("市", "City"),
    SPECIAL_WARD("特別区", "Special ward"),
    TOWN("町", "Town"),
    VILLAGE("村", "Village");

    private final Text label;

    MunicipalityKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
