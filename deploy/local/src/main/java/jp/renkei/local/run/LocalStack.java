package jp.renkei.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.renkei.local.child.ChildSpec;
import jp.renkei.local.child.Leftovers;
import jp.renkei.local.child.Probe;
import jp.renkei.local.child.Supervised;
import jp.renkei.local.mail.MailPage;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.DiskSpace;
import jp.renkei.local.place.Ports;
import jp.renkei.local.run.Shutdown.Layer;
import jp.renkei.local.say.Console;
import jp.renkei.local.say.Refusal;
import jp.renkei.stack.EmbeddedKafka;
import jp.renkei.stack.EmbeddedPostgres;
import jp.renkei.stack.Issuer;
import jp.renkei.stack.MailCatcher;
import jp.renkei.stack.Secret;

/**
 * PostgreSQL, Kafka, issuer and mail catcher in and beside this JVM, and the three services as its children. Started once,
 * closed once; {@link #close} may come from another thread while {@link #start} still runs.
 */
public final class LocalStack implements AutoCloseable {

    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final DataFolder folder;
    private final Ports ports;
    private final Console console;
    private final Map<String, String> settings;
    private final Shutdown shutdown = new Shutdown();
    private final AtomicBoolean giveUp = new AtomicBoolean();
    private final long begun = System.nanoTime();

    /** With settings for every service, which win over the launcher's own. */
    public LocalStack(Path home, DataFolder folder, Ports ports, Console console, Map<String, String> settings) {
        this.home = home;
        this.folder = folder;
        this.ports = ports;
        this.console = console;
        this.settings = settings;
    }

    /** Stops what a killed launcher left on the folder; the caller holds the folder's lock. */
    public static int stopLeftovers(DataFolder folder) throws IOException {
        int services = Leftovers.stop(folder.pidFiles(), Services.mark(folder));
        EmbeddedPostgres.stopLeftover(folder.postgres());
        return services;
    }

    /** Returns when every part takes work; when one does not, everything is stopped again. */
    public void start() throws IOException, InterruptedException {
        requireBuilt();
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                startParts(starters);
            } catch (Refusal | IOException | InterruptedException failure) {
                // Before the executor is closed: that would wait for those who still wait to become ready.
                close();
                throw failure;
            }
        }
    }

    private void startParts(ExecutorService starters) throws IOException, InterruptedException {
        Future<?> broker = starters.submit(timed(
                "Kafka",
                () -> shutdown.later(
                        Layer.BROKER,
                        EmbeddedKafka.start(
                                folder.kafka(), ports.kafka(), ports.kafkaController(), this::brokerGaveUp))));
        Future<?> issuer = starters.submit(timed(
                "Issuer", () -> shutdown.later(Layer.EDGE, Issuer.start(folder.issuer(), ports.issuer()))));
        Future<?> mail = starters.submit(timed("Mail", () -> {
            shutdown.later(Layer.EDGE, MailCatcher.start(folder.mail(), ports.smtp()));
            return shutdown.later(Layer.EDGE, MailPage.start(folder.mail(), ports.mailPage()));
        }));
        Future<GuardedPostgres> database = starters.submit(timed(
                "PostgreSQL",
                () -> shutdown.later(
                        Layer.DATABASE,
                        GuardedPostgres.start(folder, ports.postgres(), Services.databases(), console))));
        done(issuer);
        List<Supervised> services = startServices(done(database));
        done(mail);
        done(broker);
        List<? extends Future<?>> waits = services.stream()
                .map(service -> starters.submit(timed(service.name(), () -> {
                    service.awaitReady(SERVICE_PATIENCE);
                    return service;
                })))
                .toList();
        for (Future<?> wait : waits) {
            done(wait);
        }
    }

    private void requireBuilt() {
        for (String service : List.of("catalog-service", "matching-service", "notification-service")) {
            Path jar = home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
            if (!Files.exists(jar)) {
                throw new Refusal(
                        jar + " がありません。`./renkei up` で起動すると自動でビルドされます。",
                        jar + " is missing: start with `./renkei up`, which builds it.");
            }
        }
    }

    private List<Supervised> startServices(GuardedPostgres postgres) throws IOException {
        Map<String, String> secrets = new HashMap<>();
        for (String database : Services.databases()) {
            secrets.put(database, Secret.in(folder.password(database)));
        }
        Files.createDirectories(folder.classArchives());
        Probe probe = shutdown.later(Layer.EDGE, new Probe());
        List<ChildSpec> specs = new Services(home, folder, ports, settings).all(postgres, secrets);
        List<Supervised> services = specs.stream()
                .map(spec -> shutdown.later(Layer.SERVICE, new Supervised(spec, console, probe)))
                .toList();
        for (Supervised service : services) {
            service.start();
        }
        return services;
    }

    private <T> Callable<T> timed(String name, Callable<T> start) {
        return () -> {
            T part = start.call();
            double seconds = (System.nanoTime() - begun) / 1e9;
            console.line("  %-21s %5.1f s".formatted(name, seconds));
            return part;
        };
    }

    /** Without its broker nothing goes on; the stop in order leaves the rest in a good state. */
    private void brokerGaveUp(String reason) {
        if (!giveUp.compareAndSet(false, true)) {
            return;
        }
        Refusal why = DiskSpace.isLow(folder.root())
                ? DiskSpace.full(folder.root(), new IOException(reason))
                : new Refusal("Kafka が続けられません: " + reason, "Kafka cannot go on: " + reason);
        console.complain(why.text());
        // Not on the broker's own thread, which the stop would wait for.
        Thread.ofPlatform().name("give-up").start(() -> Runtime.getRuntime().exit(1));
    }

    private static <T> T done(Future<T> part) throws IOException, InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case Refusal refusal -> throw refusal;
                case IOException io -> throw io;
                case InterruptedException interrupted -> throw interrupted;
                case null, default -> throw new IOException(failure.getCause());
            }
        }
    }

    /** Stops in order: services, then what they use. */
    @Override
    public void close() {
        // What the broker says while it stops is no news.
        giveUp.set(true);
        shutdown.close();
    }
}
