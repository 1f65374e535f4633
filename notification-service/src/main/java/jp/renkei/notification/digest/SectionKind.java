package jp.renkei.notification.digest;

/** The parts of a digest, in their order. */
public enum SectionKind {
    /** 新しい候補. */
    NEW,
    /** 変わった候補. */
    CHANGED
}
