package jp.renkei.catalog.taxonomy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.renkei.catalog.reference.ReferenceAnswer;
import jp.renkei.edge.language.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The vocabulary for everybody; the answer may be cached. */
@Path("/api/v1/taxonomy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "taxonomy", description = "The vocabulary: codes with Japanese and English labels.")
class TaxonomyResource {

    private final Taxonomy taxonomy;
    private final RequestLanguage language;

    TaxonomyResource(Taxonomy taxonomy, RequestLanguage language) {
        this.taxonomy = taxonomy;
        this.language = language;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getTaxonomy",
            summary = "Gives all schemes with codes and labels",
            description = "label is in the language of Accept-Language (ja, en), labels holds both.")
    @APIResponse(
            responseCode = "200",
            description = "All schemes",
            content = @Content(schema = @Schema(implementation = TaxonomyResponse.class)))
    @APIResponse(responseCode = "304", description = "The caller has this answer already (If-None-Match)")
    public Response get(
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable @Parameter(description = ReferenceAnswer.SEEN_ALREADY)
                    String ifNoneMatch) {
        return ReferenceAnswer.of(
                ifNoneMatch,
                taxonomy.contentHash(),
                language.get(),
                () -> TaxonomyResponse.of(taxonomy, language.get()));
    }
}
