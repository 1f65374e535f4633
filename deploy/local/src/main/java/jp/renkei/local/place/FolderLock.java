package jp.renkei.local.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import jp.renkei.local.say.Refusal;

/**
 * One launcher at a time on a data folder. The operating system drops the lock with its holder, so a killed launcher never
 * blocks the next one.
 */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock and leaves this process's number in it, or refuses when another launcher holds it. */
    public static FolderLock take(DataFolder folder) throws IOException {
        Optional<FolderLock> taken = tryTake(folder);
        if (taken.isEmpty()) {
            String pid =
                    holder(folder).map(process -> Long.toString(process.pid())).orElse("?");
            throw new Refusal(
                    folder.root() + " の Renkei はすでに動いています（プロセス " + pid + "）。"
                            + "`./renkei status` で確かめ、`./renkei stop` で止められます。",
                    "Renkei already runs on " + folder.root() + " (process " + pid
                            + "): see `./renkei status`, or stop it with `./renkei stop`.");
        }
        return taken.get();
    }

    /** Empty when another launcher holds it. */
    public static Optional<FolderLock> tryTake(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"), 0);
        return Optional.of(new FolderLock(channel));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** The launcher that runs on the folder, empty when none does. */
    public static Optional<ProcessHandle> holder(DataFolder folder) throws IOException {
        Path file = folder.lock();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (locked(channel)) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.allocate(32);
            channel.read(bytes, 0);
            String pid =
                    StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
            return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
