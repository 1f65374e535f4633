package jp.renkei.edge.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Says of answers which properties are never absent, so that clients need no check for those. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PresentProperties implements OASFilter {

    private final RecordShapes shapes;

    public PresentProperties(IndexView index) {
        shapes = new RecordShapes(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents() == null
                ? Map.<String, Schema>of()
                : document.getComponents().getSchemas();
        if (schemas != null && document.getPaths() != null) {
            var answered = new SchemaReach(schemas).onlyInAnswers(document);
            schemas.forEach((name, schema) -> {
                if (answered.contains(name) && schema.getProperties() != null) {
                    require(name, schema);
                }
            });
        }
    }

    private void require(String name, Schema schema) {
        var required = new LinkedHashSet<String>();
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        required.addAll(shapes.alwaysPresent(name, schema.getProperties().keySet()));
        if (!required.isEmpty()) {
            schema.setRequired(new ArrayList<>(required));
        }
    }
}
