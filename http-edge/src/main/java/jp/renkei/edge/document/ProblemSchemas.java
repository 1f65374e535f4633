package jp.renkei.edge.document;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Arrays;
import java.util.List;
import jp.renkei.edge.problem.ProblemType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of a problem document (RFC 9457); other members may appear beside these. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static Schema problem() {
        return object(
                        "An error (RFC 9457). Texts are in the language of Accept-Language: Japanese unless en is preferred.")
                .addProperty("type", types())
                .addProperty("title", string("What kind of error it is"))
                .addProperty(
                        "status",
                        createSchema().addType(SchemaType.INTEGER).description("The status code of the answer"))
                .addProperty("detail", string("What to do about it"))
                .addProperty("instance", string("Names this very answer; the log has the same id"))
                .addProperty(
                        "violations",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("What is wrong with the request, at most 50")
                                .items(createSchema().ref("#/components/schemas/Violation")))
                .addProperty(
                        "violationCount",
                        createSchema()
                                .addType(SchemaType.INTEGER)
                                .description(
                                        "How many there are, when there are more than the violations that are listed"))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    static Schema violation() {
        var in = string("Where the field is");
        List.of("body", "query", "path", "header").forEach(in::addEnumeration);
        return object("One thing that is wrong with the request.")
                .addProperty("field", string("Such as indicators[0].unit; empty for the whole"))
                .addProperty("in", in)
                .addProperty("message", string("What is expected"))
                .required(List.of("field", "in", "message"));
    }

    private static Schema types() {
        var type = string("One of a fixed list; more may be added").format("uri");
        return type.examples(Arrays.stream(ProblemType.values())
                .map(value -> (Object) value.uri().toString())
                .toList());
    }

    private static Schema object(String description) {
        return createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema string(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }
}
