package jp.renkei.notification.intake;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass, such as a database that is away, from those that stay. */
public final class Transience {

    /** Connection, rollback, resources, operator intervention, system error (PostgreSQL, appendix A). */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private Transience() {}

    public static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof JDBCConnectionException
                    || (cause instanceof SQLException sql && passes(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** The pool gives no state when nobody gets a connection in time. */
    private static boolean passes(@Nullable String state) {
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
    }
}
