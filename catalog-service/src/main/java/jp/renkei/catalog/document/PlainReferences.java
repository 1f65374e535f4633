package jp.renkei.catalog.document;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Generators ignore what stands beside a reference: so one stands alone, once ids and times stand where they are used. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class PlainReferences implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        return schema.getRef() == null ? schema : createSchema().ref(schema.getRef());
    }
}
