package jp.renkei.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.renkei.edge.caller.Role;
import jp.renkei.matching.list.MatchLists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Municipalities suggested as partners. */
@Path("/api/v1/municipalities/{code}/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners", description = "Municipalities suggested as partners (連携先の候補).")
@RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.PARTNER, Role.Names.ADMIN})
public class PartnerResource {

    private final PartnerFinder finder;
    private final Viewer viewer;

    PartnerResource(PartnerFinder finder, Viewer viewer) {
        this.finder = finder;
        this.viewer = viewer;
    }

    @GET
    @Operation(
            summary = "Municipalities suggested as partners, each with the pairs that speak for it",
            description =
                    "Brings together the lists of all records of the municipality. The order is by the best pair.")
    public PartnersResponse partners(
            @Parameter(description = "Six digits, the check digit included", example = "072028")
                    @PathParam("code")
                    @Pattern(regexp = "[0-9]{6}", message = "{jp.renkei.matching.municipality}")
                    String code,
            @Parameter(description = "How many at most")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "{jp.renkei.matching.size}")
                    @Max(value = MatchLists.SHOWN, message = "{jp.renkei.matching.size}")
                    int size) {
        viewer.requireMayRead();
        return finder.partners(code, size, viewer);
    }
}
