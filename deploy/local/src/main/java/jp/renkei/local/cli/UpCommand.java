package jp.renkei.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.renkei.local.demo.Demo;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.DiskSpace;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.place.FolderLock;
import jp.renkei.local.run.LocalStack;
import jp.renkei.local.say.Console;

/** Starts everything, shows what Renkei does, and stays until it is told to stop. */
final class UpCommand implements Command {

    private static final Logger LOG = Logger.getLogger(UpCommand.class.getName());

    private final Path home;
    private final Console console;

    UpCommand(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public int run(Options options) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        DataFolder folder = options.folder();
        folder.claim();
        // Held until the process ends: the operating system gives it back.
        FolderLock lock = FolderLock.take(folder);
        Endpoints.remove(folder);
        LocalStack.stopLeftovers(folder);
        if (options.fresh()) {
            folder.empty();
        }
        DiskSpace.require(folder.root());
        options.ports().requireFree();
        LogSetup.toFile(folder);
        console.say("Renkei を起動しています（" + folder.root() + "）", "Starting Renkei (" + folder.root() + ")");
        LocalStack stack = new LocalStack(home, folder, options.ports(), console, Map.of());
        Endpoints endpoints = Endpoints.of(
                options.ports(), "http://127.0.0.1:" + options.ports().issuer() + "/renkei");
        Demo demo = new Demo(folder, endpoints, console);
        CountDownLatch stopped = stopAtTheEnd(demo, stack, folder, lock);
        stack.start();
        demo.prepare(options.samples());
        endpoints.write(folder);
        console.line("");
        console.say(
                "準備ができました（%.1f 秒）。".formatted((System.nanoTime() - begun) / 1e9),
                "Ready (%.1f s).".formatted((System.nanoTime() - begun) / 1e9));
        AddressList.print(console, endpoints);
        demo.show();
        // On a thread that a stop does not wait for: the notification service remembers how far it came.
        Thread.ofVirtual().start(() -> sendDigests(demo));
        stopped.await();
        return 0;
    }

    private static void sendDigests(Demo demo) {
        try {
            demo.sendAllDigests();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ctrl-C, SIGTERM and a failed start all end here; the JVM waits for it. */
    private CountDownLatch stopAtTheEnd(Demo demo, LocalStack stack, DataFolder folder, FolderLock lock) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            console.line("");
                            console.say("止めています…", "Stopping …");
                            try (lock) {
                                Endpoints.remove(folder);
                                demo.close();
                                stack.close();
                            } catch (IOException failure) {
                                LOG.log(Level.WARNING, "Did not stop cleanly", failure);
                            }
                            console.say("止まりました。", "Stopped.");
                            stopped.countDown();
                        },
                        "stop"));
        return stopped;
    }
}
