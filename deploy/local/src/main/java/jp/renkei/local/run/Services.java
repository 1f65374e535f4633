package jp.renkei.local.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.local.child.ChildSpec;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.Ports;

/**
 * The three services as children: their settings in the {@code local} profile.
 *
 * @param settings of every service, on top of those
 */
record Services(Path home, DataFolder folder, Ports ports, Map<String, String> settings) {

    /** The first compiler only: the start costs half, and nobody measures throughput here. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    /** The vector unit is of no use to the first compiler. */
    private static final List<String> VECTOR_UNIT = List.of("--add-modules=jdk.incubator.vector");

    /** What the children's pid files are checked against. */
    static String mark(DataFolder folder) {
        return "-Drenkei.data=" + folder.root();
    }

    static List<String> databases() {
        return List.of("renkei_catalog", "renkei_matching", "renkei_notification");
    }

    List<ChildSpec> all(GuardedPostgres postgres, Map<String, String> secrets) {
        return List.of(
                spec("catalog-service", ports.catalog(), "renkei_catalog", postgres, secrets, Map.of(), QUICK_START),
                spec(
                        "matching-service",
                        ports.matching(),
                        "renkei_matching",
                        postgres,
                        secrets,
                        Map.of("renkei.matching.index-dir", folder.index().toString()),
                        VECTOR_UNIT),
                spec(
                        "notification-service",
                        ports.notification(),
                        "renkei_notification",
                        postgres,
                        secrets,
                        mailSettings(),
                        QUICK_START));
    }

    private Map<String, String> mailSettings() {
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(ports.smtp()),
                "quarkus.mailer.start-tls", "DISABLED",
                "quarkus.mailer.from", "renkei@renkei.example");
    }

    private ChildSpec spec(
            String name,
            int port,
            String database,
            GuardedPostgres postgres,
            Map<String, String> secrets,
            Map<String, String> own,
            List<String> compiler) {
        Map<String, String> all = new HashMap<>(own);
        all.put("quarkus.profile", "local");
        all.put("quarkus.http.host", "127.0.0.1");
        all.put("quarkus.http.port", Integer.toString(port));
        all.put("quarkus.management.host", "127.0.0.1");
        all.put("quarkus.management.port", Integer.toString(ports.managementOf(port)));
        all.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
        all.put("quarkus.datasource.username", database);
        all.put("kafka.bootstrap.servers", "127.0.0.1:" + ports.kafka());
        all.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + ports.issuer() + "/renkei");
        all.putAll(settings);
        return new ChildSpec(
                name,
                mark(folder),
                flags(folder.classArchive(name), compiler, all),
                List.of(
                        "-jar",
                        home.resolve(name)
                                .resolve("target/quarkus-app/quarkus-run.jar")
                                .toString()),
                Map.of("QUARKUS_DATASOURCE_PASSWORD", secrets.getOrDefault(database, "")),
                URI.create("http://127.0.0.1:" + ports.managementOf(port) + "/q/health/ready"),
                folder.log(name),
                folder.pidFile(name));
    }

    private static List<String> flags(Path classArchive, List<String> compiler, Map<String, String> settings) {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                // The JVM writes its loaded classes there when it ends, and reads them the next time.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + classArchive,
                "-Xlog:cds=off,cds+dynamic=off",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        flags.addAll(compiler);
        settings.forEach((name, value) -> flags.add("-D" + name + "=" + value));
        return flags;
    }
}
