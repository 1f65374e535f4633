package jp.renkei.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import jp.renkei.local.child.Stopping;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.place.FolderLock;
import jp.renkei.local.run.LocalStack;
import jp.renkei.local.say.Console;
import jp.renkei.local.say.Refusal;

/** Stops the stack of a data folder, and what a killed launcher left of it. */
final class StopCommand implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Console console;

    StopCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run(Options options) throws IOException {
        if (!Files.isDirectory(options.folder().root())) {
            console.say("動いていません。", "Not running.");
            return 0;
        }
        Optional<ProcessHandle> launcher = FolderLock.holder(options.folder());
        launcher.ifPresent(StopCommand::stop);
        try (FolderLock lock = FolderLock.take(options.folder())) {
            int leftovers = LocalStack.stopLeftovers(options.folder());
            Endpoints.remove(options.folder());
            if (launcher.isPresent() || leftovers > 0) {
                console.say("止めました。", "Stopped.");
            } else {
                console.say("動いていません。", "Not running.");
            }
        }
        return 0;
    }

    private static void stop(ProcessHandle launcher) {
        launcher.destroy();
        if (!Stopping.ended(launcher, PATIENCE)) {
            throw new Refusal("プロセス " + launcher.pid() + " が止まりません。", "Process " + launcher.pid() + " does not stop.");
        }
    }
}
