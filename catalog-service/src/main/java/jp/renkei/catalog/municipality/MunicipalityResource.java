package jp.renkei.catalog.municipality;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.renkei.catalog.reference.ReferenceAnswer;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.RequestLanguage;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Municipalities and prefectures for everybody; the answers may be cached. */
@Path("/api/v1/municipalities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipalities", description = "The register of municipalities and prefectures (市区町村・都道府県).")
class MunicipalityResource {

    private final MunicipalityRegistry registry;
    private final RequestLanguage language;

    MunicipalityResource(MunicipalityRegistry registry, RequestLanguage language) {
        this.registry = registry;
        this.language = language;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMunicipalities",
            summary = "Lists and finds municipalities",
            description = "Ordered by how well the text fits, then by code. Prefectures are listed with"
                    + " kind=PREFECTURE or by their own code.")
    @APIResponse(
            responseCode = "200",
            description = "A page of municipalities",
            content = @Content(schema = @Schema(implementation = MunicipalityPage.class)))
    @APIResponse(responseCode = "304", description = "The caller has this page already (If-None-Match)")
    public Response list(
            @Parameter(
                            description =
                                    "Name, reading (hiragana or katakana), former name as far as the table of former"
                                            + " codes goes, prefecture and name, or a code of 5 or 6 digits; half or full width")
                    @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 100, message = "{label.q}{rule.searchText}")
                    String text,
            @Parameter(description = "Prefecture: two digits, its code of 6 digits, or its name")
                    @QueryParam("prefecture")
                    @DefaultValue("")
                    @Size(max = 20, message = "{label.prefecture}{rule.searchText}")
                    String prefecture,
            @Parameter(description = "Kind; may be repeated")
                    @QueryParam("kind")
                    @Size(max = 8, message = "{label.kind}{rule.tooMany}")
                    List<MunicipalityKind> kinds,
            @QueryParam("size")
                    @DefaultValue("50")
                    @Min(value = 1, message = "{label.size}{rule.pageSizeOfMunicipalities}")
                    @Max(value = 500, message = "{label.size}{rule.pageSizeOfMunicipalities}")
                    @Parameter(description = "How many a page holds")
                    int size,
            @Parameter(description = "Where the next page starts, from next")
                    @QueryParam("cursor")
                    @DefaultValue("")
                    @Size(max = 200, message = "{label.cursor}{rule.cursor}")
                    String cursor,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable @Parameter(description = ReferenceAnswer.SEEN_ALREADY)
                    String ifNoneMatch) {
        MunicipalityQuery query =
                new MunicipalityQuery(text, PrefectureChoice.read(registry, prefecture), kinds(kinds));
        return cached(ifNoneMatch, () -> page(query, size, cursor));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getMunicipality",
            summary = "Gives one municipality or prefecture",
            description =
                    "A former code answers with the municipality that took it over, as far as the table of former codes"
                            + " goes: it is a start (for example 124028 → 122394 大網白里市, 403059 → 402311 那珂川市); a former"
                            + " code that is not in it is 404.")
    @APIResponse(
            responseCode = "200",
            description = "The municipality",
            content = @Content(schema = @Schema(implementation = MunicipalityResponse.class)))
    @APIResponse(responseCode = "304", description = "The caller has this answer already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "No local government has this code")
    public Response get(
            @Parameter(description = "Code of 5 or 6 digits, half or full width") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable @Parameter(description = ReferenceAnswer.SEEN_ALREADY)
                    String ifNoneMatch) {
        Municipality body = registry.find(code).orElseThrow(MunicipalityResource::unknown);
        String asked = MunicipalityCode.read(code).orElse(body.code());
        return cached(
                ifNoneMatch,
                () -> MunicipalityResponse.of(body, asked.equals(body.code()) ? null : asked, language.get()));
    }

    private Page<MunicipalityResponse> page(MunicipalityQuery query, int size, String cursor) {
        List<MunicipalitySearch.Hit> hits = registry.search(query);
        List<MunicipalitySearch.Hit> page = MunicipalityCursor.after(hits, cursor, size);
        boolean last = page.isEmpty() || page.getLast().equals(hits.getLast());
        Language in = language.get();
        return new Page<>(
                page.stream()
                        .map(hit -> MunicipalityResponse.of(hit.body(), hit.formerly(), in))
                        .toList(),
                last ? null : MunicipalityCursor.of(page.getLast()),
                (long) hits.size());
    }

    private Response cached(@Nullable String ifNoneMatch, Supplier<Object> body) {
        return ReferenceAnswer.of(ifNoneMatch, registry.contentHash(), language.get(), body);
    }

    private static Set<MunicipalityKind> kinds(List<MunicipalityKind> kinds) {
        return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    }

    private static Problem unknown() {
        return Problem.of(
                ProblemType.NOT_FOUND,
                new Text("この団体コードの地方公共団体はありません。", "There is no local government with this code."));
    }

    /** For the API description only. */
    @Schema(description = "One page of municipalities, the best fit first.")
    private record MunicipalityPage(
            @Schema(required = true, description = "The municipalities of this page.")
            List<MunicipalityResponse> items,

            @Schema(required = true, nullable = true, description = "Cursor of the next page; null on the last one.")
            String next,

            @Schema(required = true, description = "How many there are on all pages.", examples = "1741")
            Long total) {}
}
