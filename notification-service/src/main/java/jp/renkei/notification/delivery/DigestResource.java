package jp.renkei.notification.delivery;

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
import java.util.List;
import java.util.UUID;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import jp.renkei.notification.calendar.IsoWeek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Digests over HTTP: what would be and was sent, and why. */
@Path("/api/v1/digests")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "digests", description = "Weekly digests (週刊のお知らせ) and the ledger of what was sent.")
class DigestResource {

    private static final String MUNICIPALITY = "{jp.renkei.notification.municipality}";
    private static final String SIZE = "{jp.renkei.notification.size}";
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;

    private final DigestPreview preview;
    private final DeliveryReader reader;

    DigestResource(DigestPreview preview, DeliveryReader reader) {
        this.preview = preview;
        this.reader = reader;
    }

    @GET
    @Path("preview")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(
            summary = "Show what a week's digest would say, and why",
            description =
                    "Changes nothing. Speaks of what is known now, of any week. Without a subscription it shows what"
                            + " somebody would get who subscribes now.")
    public PreviewResponse preview(
            @QueryParam("municipality")
                    @Nullable
                    @Pattern(regexp = "[0-9]{6}", message = MUNICIPALITY)
                    @Parameter(description = "6-digit code; left out, the caller's own.", example = "072028")
                    String municipality,
            @QueryParam("week")
                    @Nullable
                    @Parameter(description = "ISO week, Asia/Tokyo; left out, this week.", example = "2026-W48")
                    String week,
            @QueryParam("subscription")
                    @Nullable
                    @Parameter(
                            description = "One of the municipality's subscriptions; left out, its oldest weekly one.")
                    UUID subscription,
            @QueryParam("cutoff")
                    @DefaultValue("monday")
                    @Pattern(regexp = "now|monday", message = "{jp.renkei.notification.cutoff}")
                    @Parameter(description = "monday: what was known on Monday 00:00; now: what is known now.")
                    String cutoff) {
        return preview.show(municipality, week(week), subscription, cutoff.equals("now"));
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(
            summary = "List what was sent, or was to be",
            description = "Newest first, without the texts. Look for IN_DOUBT: nobody knows whether those arrived.")
    public Page<DeliveryResponse> list(
            @QueryParam("municipality")
                    @Nullable
                    @Pattern(regexp = "[0-9]{6}", message = MUNICIPALITY)
                    @Parameter(description = "6-digit code; left out, all that the caller may see.", example = "072028")
                    String municipality,
            @QueryParam("week")
                    @Nullable
                    @Parameter(description = "ISO week, Asia/Tokyo; left out, all.", example = "2026-W48")
                    String week,
            @QueryParam("state") @Nullable @Parameter(description = "Only those in this state.") DeliveryState state,
            @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = SIZE)
                    @Max(value = 100, message = SIZE)
                    @Parameter(description = "How many items a page holds.")
                    int size,
            @QueryParam("cursor") @Nullable @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        return reader.list(municipality, week(week), state, size, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(summary = "Read one with its text", description = "Another municipality's is 404.")
    public DeliveryResponse read(@PathParam("id") @Parameter(description = "The digest.") UUID id) {
        return reader.read(id);
    }

    private static @Nullable IsoWeek week(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return IsoWeek.parse(text).filter(DigestResource::withinBounds).orElseThrow(() -> {
            Text message = new Text(
                    "週（week）を読み取れません。1950年から2150年までの ISO 週で書いてください。例：2026-W48",
                    "The week (week) is none. Write an ISO week from 1950 to 2150. Example: 2026-W48");
            return Problem.of(ProblemType.INVALID, message, List.of(new Violation("week", "query", message)));
        });
    }

    private static boolean withinBounds(IsoWeek week) {
        return week.year() >= FIRST_YEAR && week.year() <= LAST_YEAR;
    }
}
