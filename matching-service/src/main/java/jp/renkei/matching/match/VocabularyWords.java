package jp.renkei.matching.match;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes in the document what comes from parts that know nothing of HTTP: scores, explanations, the catalogue. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class VocabularyWords implements OASFilter {

    private static final Map<String, String> TYPES = Map.of(
            "RecordType", "What a record is: a social issue (社会課題) or a digital initiative (デジタル施策)",
            "Band", "How sure it is that both have the same subject: seven in ten of MEDIUM, nine in ten of HIGH",
            "FactorCode", "What speaks for a pair",
            "AgainstCode", "What speaks against a pair",
            "Field", "Which text a passage is from, or what a value is",
            "MilestoneCode", "What a step is",
            "Progress", "What became of the audit",
            "MunicipalityRef", "The municipality as the record names it");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            if (TYPES.containsKey(name)) {
                schema.setDescription(TYPES.get(name));
            }
        });
        Schema municipality = schemas.get("MunicipalityRef");
        if (municipality != null) {
            describe(municipality, "code", "Six digits, the check digit included", "072028");
            describe(municipality, "name", "Its name", "会津若松市");
            describe(municipality, "prefecture", "The name of its prefecture", "福島県");
        }
    }

    private static void describe(Schema owner, String property, String words, Object example) {
        Schema known = owner.getProperties().getOrDefault(property, createSchema());
        owner.addProperty(property, known.description(words).addExample(example));
    }
}
