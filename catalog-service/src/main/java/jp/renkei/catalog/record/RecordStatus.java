package jp.renkei.catalog.record;

import jp.renkei.edge.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a record stands in its life. */
@Schema(description = "Where it stands: DRAFT 下書き, PUBLISHED 公開中, CLOSED 終了, WITHDRAWN 取り下げ済み.")
public enum RecordStatus {
    DRAFT("下書き", "a draft"),
    PUBLISHED("公開中", "published"),
    CLOSED("終了", "closed"),
    WITHDRAWN("取り下げ済み", "withdrawn");

    private final Text label;

    RecordStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    Text label() {
        return label;
    }
}
