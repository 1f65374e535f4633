package jp.renkei.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

/** Digests over HTTP: what would be, was, is sent and why. */
@Path("/api/v1/digests")
@SecurityRequirement(name = "bearer")
@Tag(name = "digests", description = "Weekly digests (週刊のお知らせ) and the ledger of what was sent.")
class DigestResource {

    private final DigestPreview preview;
    private final DeliveryReader reader;
    private final DigestRun run;

    DigestResource(DigestPreview preview, DeliveryReader reader, DigestRun run) {
        this.preview = preview;
        this.reader = reader;
        this.run = run;
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
                    @Pattern(regexp = "[0-9]{6}")
                    @Parameter(description = "6-digit code; left out, the caller's own.")
                    String municipality,
            @QueryParam("week")
                    @Nullable
                    @Parameter(description = "ISO week, Asia/Tokyo; left out, this week.", example = "2026-W48")
                    String week,
            @QueryParam("subscription") @Nullable UUID subscription,
            @QueryParam("cutoff")
                    @DefaultValue("monday")
                    @Pattern(regexp = "now|monday")
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
            @QueryParam("municipality") @Nullable @Pattern(regexp = "[0-9]{6}") String municipality,
            @QueryParam("week") @Nullable @Parameter(example = "2026-W48") String week,
            @QueryParam("state") @Nullable DeliveryState state,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size,
            @QueryParam("cursor") @Nullable @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        return reader.list(municipality, week(week), state, size, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(summary = "Read one with its text", description = "Another municipality's is 404.")
    public DeliveryResponse read(@PathParam("id") UUID id) {
        return reader.read(id);
    }

    @POST
    @Path("run")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            summary = "Send this week's digests at once",
            description =
                    "Whatever the weekday and hour of the weekly subscriptions. Who has had a mail this week, or may"
                            + " have, gets none; repeating a run is safe.")
    public RunResponse run(@Nullable @Valid RunRequest request) {
        return run.run(RunRequest.orDefault(request));
    }

    private static @Nullable IsoWeek week(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return IsoWeek.parse(text).orElseThrow(() -> {
            Text message = new Text("週は 2026-W48 の形で指定してください。", "Write the week as 2026-W48.");
            return Problem.of(ProblemType.INVALID, message, List.of(new Violation("week", "query", message)));
        });
    }
}
