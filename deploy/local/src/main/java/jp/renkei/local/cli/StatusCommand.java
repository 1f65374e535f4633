package jp.renkei.local.cli;

import java.io.IOException;
import java.util.Optional;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.place.FolderLock;
import jp.renkei.local.say.Console;

/** Says whether a stack runs on the folder and where; exit code 0 only when it is ready. */
final class StatusCommand implements Command {

    private final Console console;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run(Options options) throws IOException {
        Optional<ProcessHandle> launcher = FolderLock.holder(options.folder());
        if (launcher.isEmpty()) {
            // A killed launcher leaves its addresses behind; whoever waits for them must not see those.
            Endpoints.remove(options.folder());
            console.say(
                    "動いていません（" + options.folder().root() + "）。",
                    "Not running (" + options.folder().root() + ").");
            return 1;
        }
        Optional<Endpoints> endpoints = Endpoints.read(options.folder());
        if (endpoints.isEmpty()) {
            console.say(
                    "起動しているところです（プロセス " + launcher.get().pid() + "）。",
                    "Starting (process " + launcher.get().pid() + ").");
            return 1;
        }
        console.say(
                "動いています（プロセス " + launcher.get().pid() + "、" + options.folder().root() + "）。",
                "Running (process " + launcher.get().pid() + ", "
                        + options.folder().root() + ").");
        AddressList.print(console, endpoints.get());
        ProcessList.print(console, options.folder(), launcher.get());
        return 0;
    }
}
