package jp.renkei.catalog.issue;

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

/** Social issues over HTTP. */
@Path("/api/v1/issues")
@SecurityRequirement(name = "bearer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "issues", description = "Social issues (社会課題): what a municipality wants to solve.")
class SocialIssueResource extends RecordResource<IssueContent, RegisterSocialIssueRequest, SocialIssueResponse> {

    SocialIssueResource(IssueKind kind, RecordRegistrar registrar, RecordReader reader, RecordLife life) {
        super(kind, registrar, reader, life);
    }

    @Override
    protected SocialIssueResponse answer(RecordView<IssueContent> view) {
        return new SocialIssueResponse(view.header(), view.content(), view.state());
    }
}
