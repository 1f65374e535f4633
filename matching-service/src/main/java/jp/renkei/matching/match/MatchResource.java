package jp.renkei.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.version.EntityVersion;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.list.MatchLists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The lists of issues and initiatives. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches", description = "Who has the same issue and which initiative answers it, and why (候補と理由).")
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
    @Operation(
            summary = "Who has the same issue, or which initiatives answer it, best first, with reasons",
            description =
                    "Whoever owns the issue also sees what is near without being a match (参考) when there are fewer than ten matches. The list follows every change of the catalogue; its ETag says whether it changed.")
    @APIResponse(
            responseCode = "200",
            description = "The list, perhaps empty with a reason",
            content = @Content(schema = @Schema(implementation = MatchListResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response ofIssue(
            @Parameter(
                            description = "The record: a UUID in its form of 36 characters",
                            example = "019aad00-0003-7a10-8b20-00000000a003")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "What to match the issue with") @QueryParam("kind") @DefaultValue("ISSUE")
                    RecordType kind,
            @Parameter(description = "How many at most")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "{jp.renkei.matching.size}")
                    @Max(value = MatchLists.SHOWN, message = "{jp.renkei.matching.size}")
                    int size,
            @Parameter(description = "ETags of lists that the caller has; 304 when this one is among them")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Nullable
                    String ifNoneMatch) {
        return list(id, RecordType.ISSUE, kind, size, ifNoneMatch);
    }

    @GET
    @Path("/initiatives/{id}/matches")
    @Operation(
            summary = "Whose issues an initiative answers, or which initiatives are alike, best first, with reasons",
            description =
                    "Whoever owns the initiative also sees what is near without being a match (参考) when there are fewer than ten matches. The list follows every change of the catalogue; its ETag says whether it changed.")
    @APIResponse(
            responseCode = "200",
            description = "The list, perhaps empty with a reason",
            content = @Content(schema = @Schema(implementation = MatchListResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response ofInitiative(
            @Parameter(
                            description = "The record: a UUID in its form of 36 characters",
                            example = "019aad00-0003-7a10-8b20-00000000a003")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "What to match the initiative with") @QueryParam("kind") @DefaultValue("ISSUE")
                    RecordType kind,
            @Parameter(description = "How many at most")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "{jp.renkei.matching.size}")
                    @Max(value = MatchLists.SHOWN, message = "{jp.renkei.matching.size}")
                    int size,
            @Parameter(description = "ETags of lists that the caller has; 304 when this one is among them")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Nullable
                    String ifNoneMatch) {
        return list(id, RecordType.INITIATIVE, kind, size, ifNoneMatch);
    }

    private Response list(UUID id, RecordType type, RecordType kind, int size, @Nullable String ifNoneMatch) {
        viewer.requireMayRead();
        MatchReader.Selection selection = reader.select(id, type, kind, size, viewer);
        EntityTag tag = new EntityTag(selection.tag());
        Response.ResponseBuilder answer =
                EntityVersion.known(ifNoneMatch, tag) ? Response.notModified() : Response.ok(body(selection));
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
