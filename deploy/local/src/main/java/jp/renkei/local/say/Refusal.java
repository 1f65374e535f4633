package jp.renkei.local.say;

import org.jspecify.annotations.Nullable;

/** The launcher cannot go on, and one clear sentence tells the person why and what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public Refusal(String ja, String en) {
        this(ja, en, null);
    }

    public Refusal(String ja, String en, @Nullable Throwable cause) {
        super(en, cause);
        this.text = new Text(ja, en);
    }

    public Text text() {
        return text;
    }
}
