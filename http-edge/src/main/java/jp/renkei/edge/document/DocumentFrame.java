package jp.renkei.edge.document;

import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createLicense;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** What generators ask of every document: licence, server, and for every operation whether it needs a token. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFrame implements OASFilter {

    /** Said in words nowhere else: without it an operation would look as if nobody had thought about it. */
    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var info = document.getInfo() == null ? createInfo() : document.getInfo();
        document.setInfo(info.license(createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        // Relative to where the document was read, so that it is the same everywhere.
        document.setServers(List.of(createServer().url("/").description("Where this document was read from")));
    }
}
