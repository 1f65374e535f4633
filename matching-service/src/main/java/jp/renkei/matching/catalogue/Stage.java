package jp.renkei.matching.catalogue;

/** How far an initiative has come. */
public enum Stage {
    IDEA,
    PILOT,
    IMPLEMENTED,
    ROLLED_OUT,
    ENDED
}
