package jp.renkei.local.cli;

import java.io.IOException;

/** One command of the launcher. */
interface Command {

    /** Runs to its end and answers the process's exit code. */
    int run(Options options) throws IOException, InterruptedException;
}
