package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.renkei.edge.caller.Caller;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What the current caller may see and write. One per request. */
@RequestScoped
class RecordAccess {

    private final Caller caller;
    private final Clock clock;

    RecordAccess(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Somebody else's draft, and what is meant for a narrower circle, does not exist for the caller. */
    boolean mayRead(CatalogRecord record) {
        return switch (record.status) {
            case WITHDRAWN -> false;
            case DRAFT -> isOwn(record);
            case PUBLISHED, CLOSED ->
                isOwn(record) || (record.released(clock.instant()) && record.visibility.compareTo(narrowest()) >= 0);
        };
    }

    /** @throws Problem NOT_FOUND when the caller may not even see it, FORBIDDEN when only its owner may change it */
    void requireMayWrite(CatalogRecord record) {
        if (!mayRead(record)) {
            throw notFound();
        }
        caller.requireMayWriteFor(record.municipality);
    }

    /**
     * Whose record a submission is: the home municipality of an officer, the named one of a coordinator or
     * administrator.
     *
     * @throws Problem FORBIDDEN when it is not the caller's to write, INVALID when nobody is named
     */
    String owner(@Nullable String named) {
        String owner = Optional.ofNullable(named)
                .or(this::home)
                .orElseThrow(() -> Problem.of(
                        ProblemType.INVALID,
                        ProblemType.INVALID.title(),
                        List.of(new Violation(
                                "municipality",
                                "body",
                                new Text("自治体のコード（6桁）を指定してください。", "Name the municipality by its 6-digit code.")))));
        caller.requireMayWriteFor(owner);
        return owner;
    }

    /** @throws Problem FORBIDDEN when somebody but an administrator marks or unmarks an illustration */
    void requireMayMarkSample() {
        if (!caller.has(Role.ADMIN)) {
            throw Problem.of(
                    ProblemType.FORBIDDEN,
                    new Text("記載例（sample）を設定できるのは管理者だけです。", "Only an administrator may set 'sample'."));
        }
    }

    /** @throws Problem FORBIDDEN when a partner's token lacks the scope for reading */
    void requireReadScope() {
        caller.requireScope("catalog:read");
    }

    /** Whether the desk to ask is shown. */
    boolean maySeeDesk() {
        return !caller.partner();
    }

    /** The narrowest visibility of other municipalities' records that the caller sees. */
    Visibility narrowest() {
        if (caller.has(Role.COORDINATOR) || caller.has(Role.ADMIN)) {
            return Visibility.SELECTED;
        }
        return caller.partner() ? Visibility.PUBLIC : Visibility.PARTICIPANTS;
    }

    /** Whether the records of the whole country are the caller's own. */
    boolean ownsAll() {
        return caller.has(Role.ADMIN) || caller.has(Role.COORDINATOR) && caller.national();
    }

    /** The two digits of the prefecture whose records are the caller's own. */
    Optional<String> ownPrefecture() {
        return caller.has(Role.COORDINATOR) && !caller.national() ? caller.prefecture() : Optional.empty();
    }

    /** The home municipality of an officer. */
    Optional<String> home() {
        return caller.has(Role.OFFICER) || caller.has(Role.APPROVER) ? caller.municipality() : Optional.empty();
    }

    static Problem notFound() {
        return Problem.of(
                ProblemType.NOT_FOUND,
                new Text("指定された記録は見つかりません。", "There is no such record, or it is not visible to you."));
    }

    private boolean isOwn(CatalogRecord record) {
        return caller.mayReadInternalOf(record.municipality);
    }
}
