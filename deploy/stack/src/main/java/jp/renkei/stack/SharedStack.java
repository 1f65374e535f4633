package jp.renkei.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * One set of embedded parts for all tests of a JVM, started at the first use and stopped with the JVM. {@link StackAccess}
 * reaches the one that the system class loader holds: Quarkus loads test classes again for each application.
 */
final class SharedStack {

    private static final String DATABASE_PASSWORD = "renkei-test";

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final Issuer issuer;
    private final MailCatcher mail;
    private int databases;

    private SharedStack() throws IOException {
        folder = Files.createTempDirectory("renkei-test-");
        Path programs =
                Path.of(System.getProperty("java.io.tmpdir"), "renkei-postgres-" + System.getProperty("user.name"));
        try (ExecutorService starters = Executors.newCachedThreadPool()) {
            Future<EmbeddedPostgres> database =
                    starters.submit(() -> EmbeddedPostgres.start(folder.resolve("postgres"), programs, 0));
            Future<EmbeddedKafka> broker = starters.submit(() -> EmbeddedKafka.start(folder.resolve("kafka"), 0, 0));
            Future<Issuer> tokens = starters.submit(() -> Issuer.start(folder.resolve("issuer"), 0));
            Future<MailCatcher> mails = starters.submit(() -> MailCatcher.start(folder.resolve("mail"), 0));
            postgres = started(database);
            kafka = started(broker);
            issuer = started(tokens);
            mail = started(mails);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "renkei-test-stack-stop"));
    }

    private static <T> T started(Future<T> part) throws IOException {
        try {
            return part.get();
        } catch (ExecutionException failure) {
            throw new IOException("The test stack does not start", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static final class Holder {
        static final SharedStack STACK = create();

        private static SharedStack create() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            // Server threads inherit this; an application's own loader would be closed under them.
            thread.setContextClassLoader(SharedStack.class.getClassLoader());
            try {
                return new SharedStack();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** Where the parts are; the same for every caller. Called by name through {@link StackAccess}. */
    public static Map<String, String> addresses() {
        SharedStack stack = Holder.STACK;
        return Map.of(
                "folder", stack.folder.toString(),
                "kafka", stack.kafka.bootstrapServers(),
                "issuer", stack.issuer.url(),
                "smtp.port", Integer.toString(stack.mail.port()));
    }

    /** A new, empty database with its own role. Called by name through {@link StackAccess}. */
    public static Map<String, String> newDatabase() throws SQLException {
        return Holder.STACK.createDatabase();
    }

    private synchronized Map<String, String> createDatabase() throws SQLException {
        databases++;
        String name = "renkei_test_" + databases;
        postgres.provideDatabase(name, DATABASE_PASSWORD);
        Map<String, String> database = new HashMap<>();
        database.put("url", postgres.jdbcUrl(name));
        database.put("username", name);
        database.put("password", DATABASE_PASSWORD);
        return database;
    }

    private void stop() {
        stopQuietly(() -> {
            mail.close();
            issuer.close();
            return null;
        });
        stopQuietly(() -> {
            kafka.close();
            return null;
        });
        stopQuietly(() -> {
            postgres.close();
            return null;
        });
        stopQuietly(this::deleteFolder);
    }

    /** The JVM ends anyway, and what is left lies in the temporary folder. */
    private static void stopQuietly(Callable<?> part) {
        try {
            part.call();
        } catch (Exception failure) {
            System.err.println("The test stack did not stop cleanly: " + failure);
        }
    }

    private Void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
        return null;
    }
}
