package jp.renkei.notification.digest;

import java.util.UUID;
import jp.renkei.notification.match.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about one pair. */
@Schema(name = "DigestDecision", description = "What was decided about one match.")
public record Decision(
        @Schema(description = "The match.", examples = "e89d0a5b-b411-5f61-b5a4-31ee24cd7ecd")
        UUID match,

        @Schema(
                description =
                        "NEW, CHANGED: told; OVER_CAP: another week; ALREADY_TOLD; AFTER_CUTOFF: next week; BELOW_BAND:"
                                + " weaker than asked for, or held back for now; BEFORE_SUBSCRIPTION: older than the"
                                + " subscription; WITHDRAWN: a record has left the catalogue; SET_ASIDE: what is known of"
                                + " it cannot be shown, and it is tried again with every digest.")
        Verdict verdict,

        @Schema(description = "How close it is now.") Band band) {}
