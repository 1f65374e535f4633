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

    private static final String NOWHERE = "none";

    private final Caller caller;

    Reach(Caller caller) {
        this.caller = caller;
    }

    /**
     * The begin of the codes that a list shows: a whole code, a prefecture, or empty for the whole country.
     *
     * @param municipality the only one asked for; null for all that the caller may see
     * @throws Problem FORBIDDEN when it is not the caller's to see
     */
    public String prefix(@Nullable String municipality) {
        if (municipality != null) {
            requireMayRead(municipality);
            return municipality;
        }
        if (caller.has(Role.ADMIN)) {
            return "";
        }
        if (caller.has(Role.COORDINATOR)) {
            return caller.prefecture().orElse("");
        }
        return caller.municipality().orElse(NOWHERE);
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
