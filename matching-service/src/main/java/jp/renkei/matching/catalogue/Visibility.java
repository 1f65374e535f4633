package jp.renkei.matching.catalogue;

/** Who may see a record; the order is from narrow to wide. */
public enum Visibility {
    INTERNAL,
    SELECTED,
    PARTICIPANTS,
    PUBLIC
}
