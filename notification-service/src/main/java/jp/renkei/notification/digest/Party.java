package jp.renkei.notification.digest;

import java.util.UUID;
import jp.renkei.notification.match.RecordType;

/**
 * One side of a pair.
 *
 * @param title the present one, on one line
 * @param sample whether the record is an illustration (記載例)
 */
public record Party(
        UUID id, RecordType type, String title, boolean sample, String municipality, String name, String prefecture) {

    public boolean isIssue() {
        return type == RecordType.ISSUE;
    }
}
