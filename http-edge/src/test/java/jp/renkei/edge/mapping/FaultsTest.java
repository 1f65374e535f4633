package jp.renkei.edge.mapping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.renkei.edge.app.Signer;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log says of a fault: where and which, never what was asked for. */
@QuarkusTest
@QuarkusTestResource(Signer.class)
class FaultsTest {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    private final BlockingQueue<LogRecord> lines = new LinkedBlockingQueue<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(collector);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(collector);
    }

    @Test
    void aBugIsLoggedWithItsRouteItsRequestAndItsTrace() {
        var id = given().get("/notes/fails/bug-of-yamada").header("X-Request-Id");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(text(line)).isEqualTo("GET /notes/fails/{how} answered 500, request " + id);
            assertThat(line.getThrown()).hasMessage("secret");
        });
    }

    @Test
    void aFaultThatIsForeseenIsOneLine() {
        var id = given().get("/notes/fails/database-away").header("X-Request-Id");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(text(line))
                    .isEqualTo("GET /notes/fails/{how} answered 503, request " + id + ": java.sql.SQLException");
            assertThat(line.getThrown()).isNull();
        });
    }

    @Test
    void theCallersFaultsAreNotLogged() {
        given().get("/notes/12").then().statusCode(400);
        given().get("/notes/fails/race").then().statusCode(412);
        assertThat(lines).isEmpty();
    }

    private static String text(LogRecord line) {
        return ((ExtLogRecord) line).getFormattedMessage();
    }
}
