package jp.renkei.local.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.say.Console;
import jp.renkei.stack.EmbeddedPostgres;
import jp.renkei.stack.Secret;

/** The stack's PostgreSQL with one database for each service, started again when it dies. Thread-safe. */
final class GuardedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(GuardedPostgres.class.getName());

    private final DataFolder folder;
    private final int port;
    private final List<String> databases;
    private final Console console;
    private final CountDownLatch closing = new CountDownLatch(1);
    private EmbeddedPostgres server;

    private GuardedPostgres(DataFolder folder, int port, List<String> databases, Console console)
            throws IOException, SQLException {
        this.folder = folder;
        this.port = port;
        this.databases = databases;
        this.console = console;
        this.server = startServer();
    }

    static GuardedPostgres start(DataFolder folder, int port, List<String> databases, Console console)
            throws IOException, SQLException {
        GuardedPostgres postgres = new GuardedPostgres(folder, port, databases, console);
        Thread.ofVirtual().name("watch-postgres").start(postgres::watch);
        return postgres;
    }

    private EmbeddedPostgres startServer() throws IOException, SQLException {
        EmbeddedPostgres started = EmbeddedPostgres.start(folder.postgres(), port);
        for (String database : databases) {
            started.provideDatabase(database, Secret.in(folder.password(database)));
        }
        return started;
    }

    private void watch() {
        try {
            while (closing.getCount() > 0) {
                current().process().onExit().join();
                if (closing.await(1, TimeUnit.SECONDS)) {
                    return;
                }
                console.say("PostgreSQL が止まりました。再起動します。", "PostgreSQL stopped; starting it again.");
                restart();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restart() {
        if (closing.getCount() == 0) {
            return;
        }
        try {
            // The dead server's handle still holds the library's lock on the folder.
            server.close();
            server = startServer();
        } catch (IOException | SQLException failure) {
            LOG.log(Level.SEVERE, "PostgreSQL cannot be started again", failure);
        }
    }

    private synchronized EmbeddedPostgres current() {
        return server;
    }

    String jdbcUrl(String database) {
        return current().jdbcUrl(database);
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        current().close();
    }
}
