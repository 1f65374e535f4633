package jp.renkei.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test real parts: an empty database, a broker without topics, the issuer, and an SMTP server with an empty
 * mailbox. The servers are shared by all tests of the JVM; every application start begins empty.
 *
 * <p>{@code renkei.stack.folder} names an empty folder for whatever else the application keeps on disk.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Map<String, String> database = StackAccess.newDatabase();
        KafkaProbe.deleteAllTopics();
        Mailbox.clear();
        Map<String, String> settings = new HashMap<>();
        database.forEach((name, value) ->
                settings.put(name.equals("url") ? "quarkus.datasource.jdbc.url" : "quarkus.datasource." + name, value));
        settings.put("kafka.bootstrap.servers", StackAccess.address("kafka"));
        settings.put("quarkus.oidc.auth-server-url", StackAccess.address("issuer"));
        settings.put("quarkus.mailer.mock", "false");
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", StackAccess.address("smtp.port"));
        settings.put("quarkus.mailer.start-tls", "DISABLED");
        settings.put("quarkus.devservices.enabled", "false");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put(
                "renkei.stack.folder",
                StackAccess.folder().resolve(folderOf(database)).toString());
        // The broker runs in this JVM and says much at INFO.
        settings.put("quarkus.log.category.\"kafka\".level", "WARN");
        settings.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        settings.put("quarkus.log.category.\"state.change.logger\".level", "WARN");
        return settings;
    }

    private static String folderOf(Map<String, String> database) {
        return "application-" + database.getOrDefault("username", "");
    }

    /** The servers stay for the next application of this JVM. */
    @Override
    public void stop() {}
}
