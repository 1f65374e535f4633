package jp.renkei.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.renkei.edge.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Coverage and equity, for coordinators and operators. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics", description = "How the lists cover the municipalities.")
public class StatisticsResource {

    private final StatisticsReader statistics;

    StatisticsResource(StatisticsReader statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COORDINATOR})
    @Operation(
            summary = "How many records have useful suggestions, and how evenly suggestions are spread",
            description =
                    "Counted at once; where counting takes long, the last answer stands for a while, as asOf tells.")
    public StatisticsResponse statistics() {
        return statistics.read();
    }
}
