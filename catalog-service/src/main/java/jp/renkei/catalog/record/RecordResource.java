package jp.renkei.catalog.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import jp.renkei.catalog.reference.ReferenceAnswer;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.version.EntityVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The routes that every kind of record has.
 *
 * @param <C> the content
 * @param <Q> the request to register or replace
 * @param <R> the answer
 */
public abstract class RecordResource<C extends Content, Q extends Submission<C>, R> {

    private static final String ID = "The record: a UUID in its form of 36 characters.";
    private static final String VERSION_MEANT =
            "The ETag of the version that the caller has read; 412 when somebody changed the record since."
                    + " A repeat of what was done already is answered like the first time.";

    private final RecordKind<C> kind;
    private final RecordRegistrar registrar;
    private final RecordReader reader;
    private final RecordLife life;

    protected RecordResource(RecordKind<C> kind, RecordRegistrar registrar, RecordReader reader, RecordLife life) {
        this.kind = kind;
        this.registrar = registrar;
        this.reader = reader;
        this.life = life;
    }

    /** The flat answer that shows a view. */
    protected abstract R answer(RecordView<C> view);

    @POST
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(
            summary = "Register a draft",
            description =
                    "Two fields are enough: title and description. The draft is the municipality's own until it is"
                            + " published.")
    public RestResponse<R> register(
            @NotNull(message = "{label.body}{rule.body}") Q submission,
            UriInfo uri,
            @HeaderParam("Idempotency-Key")
                    @Nullable
                    @Pattern(regexp = "[!-~]{1,255}", message = "{label.idempotencyKey}{rule.key}")
                    @Parameter(
                            description =
                                    "A repeat within 24 hours with the same key and body gives the record of the first call;"
                                            + " another body is refused with 422. Keys belong to the caller, that is to"
                                            + " issuer and subject.",
                            example = "5f0c2f6e-1d1b-4b5e-9a53-1f2f1c0a7b11")
                    String idempotencyKey) {
        RecordView<C> view = registrar.register(kind, submission, idempotencyKey);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, answer(view))
                .location(uri.getAbsolutePathBuilder()
                        .path(view.header().id().toString())
                        .build())
                .tag(EntityVersion.tag(view.header().version()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN, Role.Names.PARTNER
    })
    @Operation(
            summary = "List what the caller may see",
            description = "Newest registration first. Partners see PUBLIC records only.")
    public RestResponse<Page<R>> list(
            @Valid @BeanParam RecordFilter filter,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable @Parameter(description = ReferenceAnswer.SEEN_ALREADY)
                    String seen) {
        RecordReader.Found<R> found = reader.list(kind, filter, this::answer, tag -> EntityVersion.known(seen, tag));
        return found.page() == null ? unchanged(found.tag()) : ok(found.page(), found.tag());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN, Role.Names.PARTNER
    })
    @Operation(summary = "Read one", description = "Somebody else's draft is 404. The ETag is the version.")
    public RestResponse<R> read(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable @Parameter(description = ReferenceAnswer.SEEN_ALREADY)
                    String seen) {
        RecordView<C> view = reader.read(kind, id);
        EntityTag tag = EntityVersion.tag(view.header().version());
        return EntityVersion.known(seen, tag) ? unchanged(tag) : ok(answer(view), tag);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(
            summary = "Replace the whole content",
            description = "What is left out is cleared. Needs If-Match. The state (draft, published …) stays.")
    public RestResponse<R> replace(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    @Parameter(description = VERSION_MEANT, required = true, example = "\"3\"")
                    String ifMatch,
            @NotNull(message = "{label.body}{rule.body}") Q submission) {
        return ok(life.replace(kind, id, ifMatch, submission));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(summary = "Withdraw for ever", description = "Needs If-Match. The title becomes free again.")
    public RestResponse<Void> withdraw(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    @Parameter(description = VERSION_MEANT, required = true, example = "\"3\"")
                    String ifMatch) {
        EntityVersion.requireIfMatch(ifMatch);
        life.take(kind, id, ifMatch, Transition.WITHDRAW);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(
            summary = "Publish a draft or open a closed one again",
            description =
                    "From now on, or from embargoUntil, it is matched and visible as its visibility says. A text that seems"
                            + " to hold personal data (phone number, mail address, My Number, a person's name) is refused"
                            + " with its places; acknowledge publishes it all the same. The body may be left out.")
    public RestResponse<R> publish(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable @Parameter(description = VERSION_MEANT, example = "\"3\"")
                    String ifMatch,
            @Nullable @RequestBody(required = false) Publication publication) {
        return ok(life.publish(kind, id, ifMatch, Publication.acknowledges(publication)));
    }

    @POST
    @Path("{id}/unpublish")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(
            summary = "Make it a draft again",
            description = "Others do not see it any more; mirrors learn of it by updatedSince.")
    public RestResponse<R> unpublish(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable @Parameter(description = VERSION_MEANT, example = "\"3\"")
                    String ifMatch) {
        return ok(life.take(kind, id, ifMatch, Transition.UNPUBLISH));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(
            summary = "Close it: no longer matched, still readable",
            description = "For what is solved or given up. Publishing opens it again.")
    public RestResponse<R> close(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable @Parameter(description = VERSION_MEANT, example = "\"3\"")
                    String ifMatch) {
        return ok(life.take(kind, id, ifMatch, Transition.CLOSE));
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.COORDINATOR, Role.Names.ADMIN})
    @Operation(summary = "Say that it still holds", description = "Keeps a published record fresh; once a day counts.")
    public RestResponse<R> confirm(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable @Parameter(description = VERSION_MEANT, example = "\"3\"")
                    String ifMatch) {
        return ok(life.confirm(kind, id, ifMatch));
    }

    private RestResponse<R> ok(RecordView<C> view) {
        return ok(answer(view), EntityVersion.tag(view.header().version()));
    }

    private static <T> RestResponse<T> ok(T body, EntityTag tag) {
        return varying(RestResponse.ResponseBuilder.ok(body), tag);
    }

    private static <T> RestResponse<T> unchanged(EntityTag tag) {
        return varying(RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), tag);
    }

    private static <T> RestResponse<T> varying(RestResponse.ResponseBuilder<T> answer, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
