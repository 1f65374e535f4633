package jp.renkei.notification.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.version.EntityVersion;
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

/** Subscriptions over HTTP. */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
@Tag(name = "subscriptions", description = "Who hears what and when (お知らせの設定).")
class SubscriptionResource {

    private static final String BODY = "{jp.renkei.notification.body-missing}";
    private static final String SIZE = "{jp.renkei.notification.size}";

    private final SubscriptionService service;

    SubscriptionResource(SubscriptionService service) {
        this.service = service;
    }

    @POST
    @Operation(
            summary = "Subscribe a mailbox",
            description =
                    "The first digest speaks of the best present matches, as many as one mail holds, and of what came"
                            + " after; the rest counts as known. A mailbox has one subscription a municipality: 409.")
    @APIResponse(
            responseCode = "201",
            description = "The subscription",
            headers = {
                @Header(
                        name = "Location",
                        description = "Relative, /api/v1/subscriptions/{id}",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version, for If-Match",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = SubscriptionResponse.class)))
    @APIResponse(responseCode = "409", description = "The mailbox subscribes to this municipality already")
    @APIResponse(responseCode = "422", description = "A frequency that is not offered yet")
    public RestResponse<SubscriptionResponse> subscribe(@NotNull(message = BODY) @Valid SubscriptionRequest request) {
        SubscriptionResponse made = service.subscribe(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .header(HttpHeaders.LOCATION, "/api/v1/subscriptions/" + made.id())
                .tag(EntityVersion.tag(made.version()))
                .build();
    }

    @GET
    @Operation(summary = "List the subscriptions the caller may see", description = "Oldest first.")
    public Page<SubscriptionResponse> list(
            @QueryParam("municipality")
                    @Nullable
                    @Pattern(regexp = "[0-9]{6}", message = "{jp.renkei.notification.municipality}")
                    @Parameter(description = "6-digit code; left out, all that the caller may see.", example = "072028")
                    String municipality,
            @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = SIZE)
                    @Max(value = 100, message = SIZE)
                    @Parameter(description = "How many items a page holds.")
                    int size,
            @QueryParam("cursor") @Nullable @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        return service.list(municipality, size, cursor);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one", description = "Another municipality's is 404. The ETag is the version.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SubscriptionResponse.class)))
    public RestResponse<SubscriptionResponse> read(
            @PathParam("id") @Parameter(description = "The subscription.") UUID id) {
        return ok(service.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replace", description = "What is left out gets its default. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SubscriptionResponse.class)))
    @APIResponse(responseCode = "409", description = "The mailbox subscribes to this municipality already")
    @APIResponse(responseCode = "422", description = "Another municipality, or a frequency that is not offered yet")
    public RestResponse<SubscriptionResponse> replace(
            @PathParam("id") @Parameter(description = "The subscription.") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    @Parameter(required = true, description = "The ETag that was read.", example = "\"3\"")
                    String ifMatch,
            @NotNull(message = BODY) @Valid SubscriptionRequest request) {
        return ok(service.replace(id, ifMatch, request));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "End a subscription",
            description = "Needs If-Match. Nothing more is sent; the ledger of what was sent stays.")
    @APIResponse(responseCode = "204", description = "It has ended")
    public RestResponse<Void> remove(
            @PathParam("id") @Parameter(description = "The subscription.") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    @Parameter(required = true, description = "The ETag that was read.", example = "\"3\"")
                    String ifMatch) {
        service.remove(id, ifMatch);
        return RestResponse.noContent();
    }

    private static RestResponse<SubscriptionResponse> ok(SubscriptionResponse shown) {
        return RestResponse.ResponseBuilder.ok(shown)
                .tag(EntityVersion.tag(shown.version()))
                .build();
    }
}
