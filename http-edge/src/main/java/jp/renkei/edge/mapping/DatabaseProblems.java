package jp.renkei.edge.mapping;

import java.sql.SQLException;
import jp.renkei.edge.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a refusal by the database means for the caller, by SQLSTATE (PostgreSQL manual, appendix A). */
final class DatabaseProblems {

    private DatabaseProblems() {}

    /** Null when it is our fault: a broken statement is not the caller's business. */
    static @Nullable Problem of(SQLException cause) {
        var state = cause.getSQLState();
        if (state == null) {
            // The pool reports that it could not get a connection in time without a state.
            return StandardProblems.notReady();
        }
        if (state.equals("23505")) {
            return StandardProblems.of(409);
        }
        var connectionLost = state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        var lostRace = state.equals("40001") || state.equals("40P01");
        return connectionLost || lostRace ? StandardProblems.notReady() : null;
    }
}
