package jp.renkei.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.renkei.edge.caller.Role;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.list.MatchLists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists of issues and initiatives. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
@RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.PARTNER, Role.Names.ADMIN})
public class MatchResource {

    private final MatchReader reader;
    private final Viewer viewer;
    private final SentLists sent;

    MatchResource(MatchReader reader, Viewer viewer, SentLists sent) {
        this.reader = reader;
        this.viewer = viewer;
        this.sent = sent;
    }

    @GET
    @Path("/issues/{id}/matches")
    @Operation(summary = "Who has the same issue, or which initiatives answer it, best first, with reasons")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MatchListResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response ofIssue(
            @PathParam("id") UUID id,
            @Parameter(description = "What to match the issue with") @QueryParam("kind") @DefaultValue("ISSUE")
                    RecordType kind,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(MatchLists.SHOWN) int size,
            @Context Request request) {
        return list(id, RecordType.ISSUE, kind, size, request);
    }

    @GET
    @Path("/initiatives/{id}/matches")
    @Operation(summary = "Whose issues an initiative answers, or which initiatives are alike, best first, with reasons")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MatchListResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response ofInitiative(
            @PathParam("id") UUID id,
            @Parameter(description = "What to match the initiative with") @QueryParam("kind") @DefaultValue("ISSUE")
                    RecordType kind,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(MatchLists.SHOWN) int size,
            @Context Request request) {
        return list(id, RecordType.INITIATIVE, kind, size, request);
    }

    private Response list(UUID id, RecordType type, RecordType kind, int size, Request request) {
        viewer.requireMayRead();
        MatchReader.Selection selection = reader.select(id, type, kind, size, viewer);
        EntityTag tag = new EntityTag(selection.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body(selection)) : unchanged;
        return answer.tag(tag).header("Vary", "Accept-Language, Authorization").build();
    }

    /** As JSON. An empty list is always made anew: why it is empty depends on more than its tag. */
    private byte[] body(MatchReader.Selection selection) {
        return selection.places().isEmpty()
                ? sent.written(reader.read(selection, viewer))
                : sent.get(
                        new SentLists.Key(selection.owner().id(), selection.kind(), selection.tag()),
                        () -> reader.read(selection, viewer));
    }
}
