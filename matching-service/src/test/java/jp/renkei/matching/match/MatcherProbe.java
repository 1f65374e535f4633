package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.Tokens;

/** Looks at the matcher from outside and into its database, and interferes there. */
record MatcherProbe(AgroalDataSource database) {

    /** The first half of the matcher's advisory locks: with a generation its seat, with 0 the telling of news. */
    static final int LOCK = 0x72656E6B;

    static JsonPath status() {
        return index().jsonPath();
    }

    private static Response index() {
        return given().auth().oauth2(Tokens.admin()).get("/api/v1/index");
    }

    /** Waits until there is a matcher that has seen the whole topic. */
    static void caughtUp() {
        long end = KafkaProbe.records(CatalogueEvents.TOPIC).getLast().offset() + 1;
        eventually(
                () -> {
                    Response index = index();
                    return index.statusCode() == 200
                            && index.jsonPath().getBoolean("matcher")
                            && index.jsonPath().getLong("matchedOffset") >= end;
                },
                true);
    }

    /** Waits until readers see the lists of the newest epoch, and no other is asked for. */
    static void settled() {
        eventually(
                () -> {
                    JsonPath status = status();
                    return !status.getBoolean("epochRequested")
                            && status.getInt("epoch") == status.getInt("newestEpoch")
                            && !status.getBoolean("rebuilding")
                            && status.getBoolean("matcher")
                            && !status.getBoolean("buildingAside");
                },
                true);
    }

    static <T> void eventually(Callable<T> question, T answer) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> question.call().equals(answer));
    }

    /** The report of a new audit of all lists. */
    static JsonPath audit() {
        given().auth().oauth2(Tokens.admin()).post("/api/v1/index/audit").then().statusCode(202);
        eventually(() -> auditReport().getString("state"), "DONE");
        return auditReport();
    }

    private static JsonPath auditReport() {
        return given().auth().oauth2(Tokens.admin()).get("/api/v1/index/audit").jsonPath();
    }

    /** Waits until the broker has every event that was decided on. */
    void allIsSent() {
        eventually(
                () -> number("SELECT (SELECT count(*) FROM untold_news)"
                        + " + (SELECT count(*) FROM matcher WHERE told_until IS NOT NULL)"
                        + " + (SELECT count(*) FROM outbox WHERE published_at IS NULL)"),
                0L);
    }

    long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String sql : statements) {
                run(connection, sql);
            }
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
