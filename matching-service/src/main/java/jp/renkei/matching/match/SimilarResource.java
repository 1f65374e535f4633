package jp.renkei.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Matches while somebody is still typing. */
@Path("/api/v1/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
@RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.PARTNER, Role.Names.ADMIN})
public class SimilarResource {

    private static final Text NOTHING_SAID = new Text("題名か説明のどちらかを入力してください。", "Enter a title or a description.");

    private final SimilarFinder finder;
    private final Viewer viewer;

    SimilarResource(SimilarFinder finder, Viewer viewer) {
        this.finder = finder;
        this.viewer = viewer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Matches for a text that is not registered; nothing is stored")
    public MatchListResponse similar(@NotNull @Valid SimilarRequest request) {
        viewer.requireMayRead();
        if (isBlank(request.title()) && isBlank(request.description())) {
            throw Problem.of(
                    ProblemType.INVALID, NOTHING_SAID, List.of(new Violation("description", "body", NOTHING_SAID)));
        }
        return finder.find(request, viewer);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
