package jp.renkei.notification.access;

import jakarta.enterprise.context.RequestScoped;
import jp.renkei.edge.caller.Caller;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The municipalities whose mails and subscriptions the current caller may see. One per request. */
@RequestScoped
public class Reach {

    private final Caller caller;

    Reach(Caller caller) {
        this.caller = caller;
    }

    /**
     * The municipalities that a list shows.
     *
     * @param municipality the only one asked for; null for all that the caller may see
     * @throws Problem FORBIDDEN when it is not the caller's to see
     */
    public Area area(@Nullable String municipality) {
        if (municipality != null) {
            requireMayRead(municipality);
            return Area.municipality(municipality);
        }
        if (caller.has(Role.ADMIN)) {
            return Area.country();
        }
        if (caller.has(Role.COORDINATOR)) {
            return caller.national()
                    ? Area.country()
                    : caller.prefecture().map(Area::prefecture).orElseGet(Area::nowhere);
        }
        return caller.municipality().map(Area::municipality).orElseGet(Area::nowhere);
    }

    public boolean mayRead(String municipality) {
        return caller.mayReadInternalOf(municipality);
    }

    /** @throws Problem FORBIDDEN */
    public void requireMayRead(String municipality) {
        if (!mayRead(municipality)) {
            throw Problem.of(
                    ProblemType.FORBIDDEN,
                    new Text("ほかの自治体のお知らせは見られません。", "Another municipality's notifications are not yours to read."));
        }
    }
}
