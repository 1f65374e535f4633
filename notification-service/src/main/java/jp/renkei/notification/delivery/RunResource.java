package jp.renkei.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.renkei.edge.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs over HTTP: digests at an operator's word. */
@Path("/api/v1/digests")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@RolesAllowed(Role.Names.ADMIN)
@Tag(name = "digests")
class RunResource {

    private final DigestRuns runs;

    RunResource(DigestRuns runs) {
        this.runs = runs;
    }

    @POST
    @Path("run")
    @Operation(
            summary = "Send this week's digests at once",
            description =
                    "Whatever the weekday and hour of the weekly subscriptions. Who has had a mail this week, or may"
                            + " have, gets none; repeating a run is safe, also after a crash. The answer does not wait:"
                            + " look at Location until the state is not RUNNING. One run is active at a time: asking"
                            + " for the same again answers with that run, asking for another with 409.")
    @APIResponse(
            responseCode = "202",
            description = "The run that does it; Location names it",
            headers =
                    @Header(
                            name = "Location",
                            description = "Relative, /api/v1/digests/runs/{id}",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RunResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another run is active; the member run names it, Retry-After says when to ask again")
    public RestResponse<RunResponse> run(@Nullable @Valid RunRequest request) {
        RunResponse run = runs.start(RunRequest.orDefault(request));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, run)
                .header(HttpHeaders.LOCATION, address(run.id()))
                .build();
    }

    @GET
    @Path("runs/{id}")
    @Operation(
            summary = "Look at a run",
            description = "Any instance answers. Runs are forgotten 30 days after their end; the ledger stays.")
    public RunResponse look(@PathParam("id") @Parameter(description = "The run.") UUID id) {
        return runs.read(id);
    }

    /** Where a run is looked at. */
    static String address(UUID run) {
        return "/api/v1/digests/runs/" + run;
    }
}
