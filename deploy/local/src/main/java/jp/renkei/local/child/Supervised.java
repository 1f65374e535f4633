package jp.renkei.local.child;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.renkei.local.say.Console;
import jp.renkei.local.say.Refusal;
import org.jspecify.annotations.Nullable;

/** A child JVM that is started again whenever it dies, until it is closed. Thread-safe. */
public final class Supervised implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    /** A child that dies this often before it was ever ready will not get better. */
    private static final int ATTEMPTS = 3;

    private final ChildSpec spec;
    private final Console console;
    private final Probe probe;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Process process;
    private volatile int deaths;

    public Supervised(ChildSpec spec, Console console, Probe probe) {
        this.spec = spec;
        this.console = console;
        this.probe = probe;
    }

    public String name() {
        return spec.name();
    }

    public void start() throws IOException {
        Files.createDirectories(spec.log().toAbsolutePath().getParent());
        launch();
        Thread.ofVirtual().name("watch-" + spec.name()).start(this::watch);
    }

    private synchronized void launch() throws IOException {
        if (isClosing()) {
            return;
        }
        Process fresh = spec.process().start();
        process = fresh;
        PidFile.write(spec.pidFile(), fresh.toHandle());
    }

    private void watch() {
        Backoff backoff = new Backoff();
        try {
            while (!isClosing()) {
                long born = System.nanoTime();
                int exit = current().waitFor();
                deaths++;
                Duration wait = backoff.after(Duration.ofNanos(System.nanoTime() - born));
                // Ctrl-C reaches children too: a stop that has begun meanwhile is no accident.
                if (closing.await(wait.toMillis() / 2, TimeUnit.MILLISECONDS)) {
                    return;
                }
                console.say(
                        spec.name() + " が止まりました（終了コード " + exit + "）。再起動します。ログ: " + spec.log(),
                        spec.name() + " stopped (exit code " + exit + "); starting it again. Log: " + spec.log());
                if (closing.await(wait.toMillis() / 2, TimeUnit.MILLISECONDS)) {
                    return;
                }
                launch();
            }
        } catch (IOException failure) {
            console.say(
                    spec.name() + " を再起動できません: " + failure.getMessage(),
                    spec.name() + " cannot be started again: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process current() {
        if (process == null) {
            throw new IllegalStateException(spec.name() + " was never started");
        }
        return process;
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Returns when the child takes work; refuses with the end of its log when it does not come up. */
    public void awaitReady(Duration patience) throws InterruptedException, IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!probe.answers(spec.ready())) {
            if (deaths >= ATTEMPTS || System.nanoTime() > deadline) {
                throw new Refusal(
                        spec.name() + " が起動しません。ログの終わり（" + spec.log() + "）:\n" + LogTail.of(spec.log()),
                        spec.name() + " does not come up; the end of its log stands above.");
            }
            if (closing.await(100, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("stopping");
            }
        }
    }

    /** Asks the child to stop, waits for it, and kills it when it does not. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        Process last;
        synchronized (this) {
            last = process;
        }
        if (last != null) {
            last.destroy();
            Stopping.await(last.toHandle(), STOP_PATIENCE);
        }
        Files.deleteIfExists(spec.pidFile());
    }
}
