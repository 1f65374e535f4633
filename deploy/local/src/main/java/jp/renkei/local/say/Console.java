package jp.renkei.local.say;

import java.io.PrintStream;

/** Where the launcher speaks: Japanese first, English below. Lines of several threads never mix. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public void say(String ja, String en) {
        synchronized (this) {
            out.println(ja);
            out.println(en);
            out.flush();
        }
    }

    /** One line that is the same in both languages: a name, a number, an address. */
    public void line(String text) {
        synchronized (this) {
            out.println(text);
            out.flush();
        }
    }

    public void complain(Text text) {
        synchronized (this) {
            err.println("renkei: " + text.ja());
            err.println("renkei: " + text.en());
            err.flush();
        }
    }
}
