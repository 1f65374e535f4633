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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Matches while somebody is still typing. */
@Path("/api/v1/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches")
@RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.PARTNER, Role.Names.ADMIN})
public class SimilarResource {

    private static final Text NOTHING_SAID = new Text("件名か内容のどちらかを入力してください。", "Enter a title or a description.");

    private final SimilarFinder finder;
    private final Viewer viewer;

    SimilarResource(SimilarFinder finder, Viewer viewer) {
        this.finder = finder;
        this.viewer = viewer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Matches for a text that is not registered; nothing is stored",
            description =
                    "The text is scored as an issue of the caller's municipality would be. For use while somebody is still writing.")
    @APIResponse(
            responseCode = "200",
            description = "The list, perhaps empty with a reason",
            content = @Content(schema = @Schema(implementation = MatchListResponse.class)))
    @APIResponse(responseCode = "422", description = "A policy field is unknown; violations name it and what is near")
    public MatchListResponse similar(@NotNull(message = "{jp.renkei.matching.body}") @Valid SimilarRequest request) {
        viewer.requireMayRead();
        if (isBlank(request.title()) && isBlank(request.description())) {
            throw Problem.of(
                    ProblemType.INVALID, NOTHING_SAID, List.of(new Violation("description", "body", NOTHING_SAID)));
        }
        return finder.find(request, viewer);
    }

    /** Blanks, and characters that nobody sees, say nothing. */
    private static boolean isBlank(@Nullable String text) {
        return text == null
                || text.codePoints()
                        .allMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.isISOControl(c));
    }
}
