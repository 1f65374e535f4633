package jp.renkei.matching.match;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.renkei.edge.caller.Role;
import jp.renkei.matching.event.SetAsidePairs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could not be announced, for operators. */
@Path("/api/v1/index/set-aside")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "index")
@RolesAllowed(Role.Names.ADMIN)
public class SetAsideResource {

    private static final int SHOWN = 100;

    private final SetAsidePairs pairs;

    SetAsideResource(SetAsidePairs pairs) {
        this.pairs = pairs;
    }

    @GET
    @Operation(
            summary = "Pairs that were set aside because explaining them failed, so that all others could be announced",
            description = "Empty when all is well. Each was told once in the log.")
    public SetAsideResponse setAside() {
        return SetAsideResponse.of(pairs.oldest(SHOWN));
    }

    @POST
    @Path("/replay")
    @Operation(
            summary = "Has all pairs that were set aside tried again; the answer does not wait for it",
            description = "They are also tried when one of their records changes and whenever the matcher starts.")
    @APIResponse(
            responseCode = "202",
            description = "They will be tried; what fails again stays set aside",
            content = @Content(schema = @Schema(implementation = SetAsideResponse.class)))
    public Response replay() {
        QuarkusTransaction.requiringNew().run(pairs::tryAll);
        return Response.accepted(setAside()).build();
    }
}
