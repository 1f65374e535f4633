package jp.renkei.local.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.local.say.Refusal;
import org.jspecify.annotations.Nullable;

/** Room on the disk: asked for before the start, and recognised when it runs out later. */
public final class DiskSpace {

    private static final long MEGABYTE = 1024 * 1024;

    /** PostgreSQL's programs and first cluster, Kafka's log, the index, and some room to work. */
    private static final long NEEDED = 400 * MEGABYTE;

    private static final long LOW = 20 * MEGABYTE;

    private DiskSpace() {}

    public static void require(Path folder) throws IOException {
        require(folder, Files.getFileStore(folder).getUsableSpace());
    }

    static void require(Path folder, long usable) {
        if (usable < NEEDED) {
            throw new Refusal(
                    "ディスクの空きが足りません（" + folder + "：残り " + usable / MEGABYTE + " MB、必要 " + NEEDED / MEGABYTE + " MB）。",
                    "The disk is too full (" + folder + ": " + usable / MEGABYTE + " MB left, " + NEEDED / MEGABYTE
                            + " MB needed).");
        }
    }

    /** Whether so little is left that any failure most likely comes from it. */
    public static boolean isLow(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LOW;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Whether the failure, or one behind it, says that the disk is full. */
    public static boolean isFull(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && (message.contains("No space left on device") || message.contains("Disk quota"))) {
                return true;
            }
        }
        return false;
    }

    public static Refusal full(Path folder, Throwable cause) {
        return new Refusal(
                "ディスクがいっぱいです（" + folder + "）。空きを作ってから、もう一度実行してください。",
                "The disk is full (" + folder + "): make room, then run the command again.",
                cause);
    }
}
