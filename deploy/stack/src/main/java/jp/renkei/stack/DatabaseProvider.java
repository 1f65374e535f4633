package jp.renkei.stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One role that owns one database of the same name, and nobody else let in. Idempotent; one connection's lifetime. */
final class DatabaseProvider {

    private final Connection connection;

    DatabaseProvider(Connection connection) {
        this.connection = connection;
    }

    void provide(String name, String password) throws SQLException {
        String identifier;
        String literal;
        try (Statement quoting = connection.createStatement()) {
            identifier = quoting.enquoteIdentifier(name, true);
            literal = quoting.enquoteLiteral(password);
        }
        if (missing("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run("CREATE ROLE " + identifier + " LOGIN");
        }
        run("ALTER ROLE " + identifier + " PASSWORD " + literal);
        if (missing("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run("CREATE DATABASE " + identifier + " OWNER " + identifier + " TEMPLATE template0 ENCODING 'UTF8'");
        }
        run("REVOKE ALL ON DATABASE " + identifier + " FROM PUBLIC");
    }

    private boolean missing(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
