package jp.renkei.matching.list;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an audit of the stored lists has come and what it found. Immutable.
 *
 * @param lists how many lists were compared
 * @param differences how many of them are not what a computation from scratch gives
 * @param undecided owners whose lists and records never stood still together for long enough to tell
 * @param first the first differences, at most {@value #KEYS}
 */
public record AuditReport(
        Progress state,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        int lists,
        int differences,
        int undecided,
        List<ListKey> first) {

    private static final int KEYS = 20;

    static final AuditReport NEVER = new AuditReport(Progress.NEVER, null, null, 0, 0, 0, List.of());

    /** What became of the audit. */
    public enum Progress {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }

    static AuditReport begun(OffsetDateTime at) {
        return new AuditReport(Progress.RUNNING, at, null, 0, 0, 0, List.of());
    }

    AuditReport with(int compared, List<ListKey> different) {
        List<ListKey> keys = new ArrayList<>(first);
        different.stream().limit(Math.max(0, KEYS - keys.size())).forEach(keys::add);
        return new AuditReport(
                state,
                startedAt,
                finishedAt,
                lists + compared,
                differences + different.size(),
                undecided,
                List.copyOf(keys));
    }

    AuditReport withUndecided() {
        return new AuditReport(state, startedAt, finishedAt, lists, differences, undecided + 1, first);
    }

    AuditReport ended(Progress how, OffsetDateTime at) {
        return new AuditReport(how, startedAt, at, lists, differences, undecided, first);
    }
}
