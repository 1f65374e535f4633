package jp.renkei.catalog.record;

import static jp.renkei.catalog.record.RecordStatus.CLOSED;
import static jp.renkei.catalog.record.RecordStatus.DRAFT;
import static jp.renkei.catalog.record.RecordStatus.PUBLISHED;
import static jp.renkei.catalog.record.RecordStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** The steps of a record's life: from which states each one leads where. */
public enum Transition {
    /** A closed record may be opened again. */
    PUBLISH(PUBLISHED, EnumSet.of(DRAFT, CLOSED)),
    UNPUBLISH(DRAFT, EnumSet.of(PUBLISHED, CLOSED)),
    CLOSE(CLOSED, EnumSet.of(PUBLISHED)),
    WITHDRAW(WITHDRAWN, EnumSet.of(DRAFT, PUBLISHED, CLOSED));

    private final RecordStatus target;
    private final Set<RecordStatus> origins;

    Transition(RecordStatus target, Set<RecordStatus> origins) {
        this.target = target;
        this.origins = origins;
    }

    RecordStatus target() {
        return target;
    }

    boolean leadsFrom(RecordStatus status) {
        return origins.contains(status);
    }
}
