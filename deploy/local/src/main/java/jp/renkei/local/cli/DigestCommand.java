package jp.renkei.local.cli;

import jp.renkei.local.say.Console;
import jp.renkei.local.say.Refusal;

/** Prints the latest caught digest, of one municipality when a code is given. */
final class DigestCommand implements Command {

    DigestCommand(Console console) {}

    @Override
    public int run(Options options) {
        throw new Refusal("まだありません。", "Not there yet.");
    }
}
