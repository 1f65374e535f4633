package jp.renkei.catalog.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.renkei.catalog.announcement.ReferenceAnnouncer;
import jp.renkei.catalog.record.RecordReplay;
import jp.renkei.edge.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sends everything again when a consumer has lost it. */
@Path("/api/v1/admin/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration", description = "For administrators.")
class ReplayResource {

    private final ReferenceAnnouncer references;
    private final RecordReplay records;

    ReplayResource(ReferenceAnnouncer references, RecordReplay records) {
        this.references = references;
        this.records = records;
    }

    @POST
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            operationId = "replay",
            summary = "Send all current states as events again",
            description =
                    "Municipalities, taxonomy, and every record that was ever announced, with its present version."
                            + " Consumers that are up to date ignore them.")
    public ReplayResponse replay() {
        return new ReplayResponse(references.repeatAll(), records.repeatAll());
    }

    /** How many events were written to the outbox. */
    @Schema(description = "How many events were written to the outbox.")
    record ReplayResponse(
            @Schema(required = true, examples = "1789", description = "Municipalities, prefectures and the taxonomy.")
            long reference,

            @Schema(required = true, description = "Issues and initiatives.", examples = "320")
            long records) {}
}
