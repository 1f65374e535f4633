package jp.renkei.local.child;

import java.nio.file.Files;
import java.nio.file.Path;

/** Kills a child without asking, as the operating system does when memory runs out. */
public final class Kill {

    private Kill() {}

    /** Returns when the process of the pid file is gone. */
    public static void process(Path pidFile) throws Exception {
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }
}
