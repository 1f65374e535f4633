package jp.renkei.catalog.initiative;

/** How far an initiative has come, from 構想 to 横展開済; codes of the taxonomy's scheme implementation-stage. */
public enum Stage {
    IDEA,
    PILOT,
    IMPLEMENTED,
    ROLLED_OUT,
    ENDED
}
