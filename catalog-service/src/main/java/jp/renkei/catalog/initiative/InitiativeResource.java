package jp.renkei.catalog.initiative;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.renkei.catalog.record.RecordLife;
import jp.renkei.catalog.record.RecordReader;
import jp.renkei.catalog.record.RecordRegistrar;
import jp.renkei.catalog.record.RecordResource;
import jp.renkei.catalog.record.RecordView;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Digital initiatives over HTTP. */
@Path("/api/v1/initiatives")
@SecurityRequirement(name = "bearer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives", description = "Digital initiatives (デジタル施策): what was tried, what it cost, what came of it.")
class InitiativeResource extends RecordResource<InitiativeContent, RegisterInitiativeRequest, InitiativeResponse> {

    InitiativeResource(InitiativeKind kind, RecordRegistrar registrar, RecordReader reader, RecordLife life) {
        super(kind, registrar, reader, life);
    }

    @Override
    protected InitiativeResponse answer(RecordView<InitiativeContent> view) {
        return new InitiativeResponse(view.header(), view.content(), view.state());
    }
}
