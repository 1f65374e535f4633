package jp.renkei.edge.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.renkei.edge.caller.Caller;
import jp.renkei.edge.caller.Role;
import jp.renkei.edge.language.RequestLanguage;
import jp.renkei.edge.page.Cursor;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.version.EntityVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes")
public class NoteResource {

    public enum Colour {
        RED,
        GREEN
    }

    public record Line(@NotBlank @Size(max = 10) String text, Integer amount) {}

    public record Note(
            @NotBlank @Size(max = 20) String title,
            Colour colour,
            LocalDate due,
            List<@Valid Line> lines,
            Boolean done,
            Double cost,
            OffsetDateTime remind,
            Instant seen,
            UUID about,
            BigDecimal share,
            List<@Pattern(regexp = "S[0-9]") String> fields) {}

    /** What was added since the start of the service. */
    private static final AtomicInteger ADDED = new AtomicInteger();

    private final Caller caller;
    private final RequestLanguage language;

    NoteResource(Caller caller, RequestLanguage language) {
        this.caller = caller;
        this.language = language;
    }

    @GET
    @PermitAll
    public Page<String> list(
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size,
            @QueryParam("colour") Colour colour,
            @QueryParam("cursor") String cursor) {
        return new Page<>(cursor == null ? List.of() : Cursor.decode(cursor), null, null);
    }

    public record Period(
            @RestQuery("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @RestQuery OffsetDateTime since,
            @RestQuery Boolean open) {}

    @GET
    @Path("/between")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public String between(@BeanParam Period period, @RestQuery List<Colour> colours) {
        return period + " " + colours;
    }

    @GET
    @Path("/hidden/{word: [a-z]{2,9}}")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Operation(hidden = true)
    public String hidden(@RestPath String word) {
        return word;
    }

    @GET
    @Path("/echo")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public String echo(@RestQuery String q) {
        return q;
    }

    @GET
    @Path("/by-id/{id}")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public String byId(@PathParam("id") UUID id) {
        return id.toString();
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    public Note add(@Valid @NotNull Note note) {
        ADDED.incrementAndGet();
        return note;
    }

    @POST
    @Path("/kept")
    @RolesAllowed(Role.Names.OFFICER)
    public RestResponse<Note> keep(Note note, UriInfo uri) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, note)
                .location(uri.getAbsolutePathBuilder().path("1").build())
                .build();
    }

    @GET
    @Path("/kept/{id}")
    @PermitAll
    public RestResponse<List<String>> kept(@PathParam("id") int id) {
        return RestResponse.ResponseBuilder.ok(List.of("kept " + id))
                .tag(EntityVersion.tag(3))
                .build();
    }

    @GET
    @Path("/added")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public int added() {
        return ADDED.get();
    }

    @GET
    @Path("/caller")
    @PermitAll
    public Map<String, Object> caller() {
        return Map.of(
                "subject", caller.subject(),
                "issuer", caller.issuer(),
                "national", caller.national(),
                "reach", caller.mayReadInternalOf("072028") ? "own" : "other");
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public String get(@PathParam("code") @Pattern(regexp = "[0-9]{6}") String code) {
        return language.get().name();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.COORDINATOR})
    public void change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        caller.requireMayWriteFor(code);
        EntityVersion.requireIfMatch(ifMatch);
        EntityVersion.check(ifMatch, 3);
    }

    @GET
    @Path("/scoped")
    @RolesAllowed({Role.Names.PARTNER, Role.Names.OFFICER})
    public List<String> scoped() {
        caller.requireScope("catalog:read");
        return List.of("ok");
    }

    @GET
    @Path("/forgotten")
    @Produces(MediaType.TEXT_PLAIN)
    public String forgotten() {
        return "never";
    }

    @GET
    @Path("/fails/{how}")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public String fail(@PathParam("how") String how) throws Exception {
        throw switch (how) {
            case "race" -> new RuntimeException("commit", new OptimisticLockException("secret"));
            case "duplicate" -> new RuntimeException("flush", new SQLException("secret", "23505"));
            case "database-away" -> new RuntimeException("flush", new SQLException("secret", "08006"));
            case "sql" -> new RuntimeException("flush", new SQLException("secret", "42601"));
            default -> new IllegalStateException("secret");
        };
    }
}
