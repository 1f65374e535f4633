package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.list.Exposure;
import jp.renkei.matching.view.LiveRecord;

/**
 * Whether an initiative is shown to more issues than its host can look after: a visit a month is taken to be enough for
 * {@value #ISSUES_PER_VISIT} issues. Thread-safe.
 */
@Singleton
class HostLoad {

    static final int ISSUES_PER_VISIT = 12;

    /** For a host that does not say how many visits a month it can receive. */
    static final int USUAL_VISITS = 5;

    private final Exposure exposure;

    HostLoad(Exposure exposure) {
        this.exposure = exposure;
    }

    boolean isBusy(LiveRecord record) {
        return record.type() == RecordType.INITIATIVE && issues(record) > limit(record);
    }

    int issues(LiveRecord record) {
        return exposure.issuesShown(record.id());
    }

    private static int limit(LiveRecord record) {
        Integer visits = record.hostCapacity();
        return ISSUES_PER_VISIT * Math.max(1, visits == null ? USUAL_VISITS : visits);
    }
}
