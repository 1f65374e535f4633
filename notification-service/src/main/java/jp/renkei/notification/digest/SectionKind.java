package jp.renkei.notification.digest;

/** The parts of a digest, in their order. */
public enum SectionKind {
    /** 新しい候補. */
    NEW(Verdict.NEW),
    /** 変わった候補. */
    CHANGED(Verdict.CHANGED);

    private final Verdict verdict;

    SectionKind(Verdict verdict) {
        this.verdict = verdict;
    }

    /** What was decided about the pairs that belong here. */
    Verdict verdict() {
        return verdict;
    }
}
