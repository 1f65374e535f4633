package jp.renkei.local.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.renkei.local.place.DiskSpace;
import jp.renkei.local.say.Console;
import jp.renkei.local.say.Refusal;
import jp.renkei.local.say.Text;

/** Entry point of the launcher. */
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String[] arguments) {
        // Whatever the terminal's locale claims, every terminal that shows Japanese today reads UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(out, err);
        System.exit(run(arguments, console));
    }

    private static int run(String[] arguments, Console console) {
        Path home =
                Path.of(System.getProperty("renkei.home", ".")).toAbsolutePath().normalize();
        Map<String, Command> commands = Map.of(
                "up", new UpCommand(home, console),
                "stop", new StopCommand(console),
                "status", new StatusCommand(console),
                "token", new TokenCommand(console),
                "digest", new DigestCommand(console),
                "help", new HelpCommand(console));
        Path folder = home;
        try {
            Options options = Options.parse(arguments, System.getenv());
            folder = options.folder().root();
            Command command = commands.get(options.command());
            if (command == null) {
                throw new Refusal(
                        "知らないコマンドです: " + options.command() + "（`./renkei help` に一覧があります）",
                        "Unknown command: " + options.command() + " (`./renkei help` lists them)");
            }
            return command.run(options);
        } catch (Refusal refusal) {
            console.complain(refusal.text());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, "The command failed", failure);
            console.complain(explain(folder, failure));
        }
        return 1;
    }

    private static Text explain(Path folder, IOException failure) {
        if (DiskSpace.isFull(failure) || DiskSpace.isLow(folder)) {
            return DiskSpace.full(folder, failure).text();
        }
        if (failure instanceof AccessDeniedException denied) {
            return new Text(denied.getFile() + " に書き込む権限がありません。", "No permission to write " + denied.getFile() + ".");
        }
        String cause = failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
        return new Text(
                "続けられません: " + cause + "（詳しくは " + folder + "/logs）",
                "Cannot go on: " + cause + " (details in " + folder + "/logs)");
    }
}
