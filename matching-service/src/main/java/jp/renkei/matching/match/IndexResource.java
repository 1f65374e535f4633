package jp.renkei.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.renkei.edge.caller.Role;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.EpochDrift;
import jp.renkei.matching.index.IndexState;
import jp.renkei.matching.intake.IndexRebuild;
import jp.renkei.matching.intake.IntakeProgress;
import jp.renkei.matching.list.ListAudit;
import jp.renkei.matching.list.Matcher;
import jp.renkei.matching.list.NewsTeller;
import jp.renkei.matching.renewal.EpochRenewal;
import jp.renkei.matching.similarity.VectorUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The index, for operators. */
@Path("/api/v1/index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "index", description = "The index and the lists: where they stand, and how to make them anew.")
public class IndexResource {

    private final CurrentIndex index;
    private final IntakeProgress progress;
    private final Matcher matcher;
    private final NewsTeller teller;
    private final IndexRebuild rebuild;
    private final ListAudit audit;
    private final EpochRenewal renewal;

    IndexResource(
            CurrentIndex index,
            IntakeProgress progress,
            Matcher matcher,
            NewsTeller teller,
            IndexRebuild rebuild,
            ListAudit audit,
            EpochRenewal renewal) {
        this.index = index;
        this.progress = progress;
        this.matcher = matcher;
        this.teller = teller;
        this.rebuild = rebuild;
        this.audit = audit;
        this.renewal = renewal;
    }

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COORDINATOR})
    @Operation(summary = "Epoch, size, offsets and lag of the index", description = "Of the replica that answers.")
    public IndexStatus status() {
        CatalogueIndex current = index.get();
        IndexState state = current.state();
        EpochDrift drift = EpochDrift.of(current.view(), current.ranking().epoch());
        return new IndexStatus(
                state.epoch(),
                Math.max(state.epoch(), renewal.newestSeen()),
                current.ranking().epoch().asOf(),
                renewal.isRequested(),
                current.view().size(),
                state.analyzerHash(),
                state.nextOffset(),
                progress.endOffset(),
                Math.max(0, progress.endOffset() - state.nextOffset()),
                progress.indexAge().toMillis() / 1000.0,
                matcher.leads(),
                matcher.position(),
                matcher.buildsAside(),
                teller.isBehind(),
                rebuild.isRunning(),
                drift.unknownWords(),
                drift.isTooFar(),
                VectorUnit.isOn());
    }

    @POST
    @Path("/rebuild")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            summary = "Builds the index anew beside the one in use and switches; the answer does not wait for it",
            description =
                    "Reads the records topic from its beginning. Readers keep the old index until the new one is complete.")
    @APIResponse(
            responseCode = "202",
            description = "Started, or already under way",
            content = @Content(schema = @Schema(implementation = IndexStatus.class)))
    public Response rebuild() {
        rebuild.start();
        return Response.accepted(status()).build();
    }

    @POST
    @Path("/epoch")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            summary = "Asks for a new epoch, counted on the catalogue as it is now",
            description =
                    "The process that writes the lists counts it. Every replica then builds its index anew under it,"
                            + " and readers are switched to the new lists when they are complete. The answer does not wait.")
    @APIResponse(
            responseCode = "202",
            description = "Asked for; newestEpoch grows when it is counted, epoch when this replica has it",
            content = @Content(schema = @Schema(implementation = IndexStatus.class)))
    public Response epoch() {
        renewal.request();
        return Response.accepted(status()).build();
    }

    @GET
    @Path("/audit")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            summary = "The audit of the stored lists that this replica runs or ran last",
            description = "Differences are 0 when every list is what a computation from scratch gives.")
    public AuditStatus audit() {
        return AuditStatus.of(audit.report());
    }

    @POST
    @Path("/audit")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            summary =
                    "Computes every list from scratch beside the stored ones and compares; the answer does not wait for it",
            description = "GET tells how far it is. Nothing is changed.")
    @APIResponse(
            responseCode = "202",
            description = "Started, or already under way",
            content = @Content(schema = @Schema(implementation = AuditStatus.class)))
    public Response startAudit() {
        index.get();
        audit.start();
        return Response.accepted(audit()).build();
    }
}
