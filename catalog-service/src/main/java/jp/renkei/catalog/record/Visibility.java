package jp.renkei.catalog.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see a published record, from the narrowest to the widest circle. */
@Schema(
        description =
                "Who may see a published record: INTERNAL own municipality, SELECTED also coordinators, PARTICIPANTS"
                        + " also officers of all municipalities (unless said otherwise), PUBLIC everybody.")
public enum Visibility {
    /** The own municipality; never leaves the catalogue. */
    INTERNAL,
    /** Also the coordinators. */
    SELECTED,
    /** Also the officers of all municipalities. */
    PARTICIPANTS,
    /** Also partner portals and, through them, everybody. */
    PUBLIC;

    /** Whether the other services hear of records with this visibility. */
    boolean leavesCatalogue() {
        return compareTo(PARTICIPANTS) >= 0;
    }
}
