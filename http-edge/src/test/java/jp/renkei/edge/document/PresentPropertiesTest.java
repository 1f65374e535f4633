package jp.renkei.edge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresentPropertiesTest {

    record Letter(
            String text,
            @Nullable String stamp,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String answer,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> enclosures,
            @JsonUnwrapped Address address) {}

    record Address(String street) {}

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Parcel")
    record Box(String label, @Nullable Integer weight) {}

    record Bundle<T>(List<T> items, @Nullable Long total) {}

    @Test
    void whatIsNeverAbsentIsRequiredOfAnswers() throws Exception {
        var letter = object("text", "stamp", "answer", "enclosures");

        filter("Letter", letter, answers("Letter"));

        assertThat(letter.getRequired()).containsExactlyInAnyOrder("text", "answer");
    }

    @Test
    void aRecordIsFoundByItsNameInTheDocumentAndAGenericOneByItsBeginning() throws Exception {
        var parcel = object("label", "weight");
        var bundle = object("items", "total");

        filter("Parcel", parcel, answers("Parcel"));
        filter("BundleLetter", bundle, answers("BundleLetter"));

        assertThat(parcel.getRequired()).containsExactly("label");
        assertThat(bundle.getRequired()).containsExactly("items");
    }

    @Test
    void whatAServiceSaysItselfStays() throws Exception {
        var letter = object("text", "stamp").addRequired("stamp");

        filter("Letter", letter, answers("Letter"));

        assertThat(letter.getRequired()).containsExactly("stamp", "text");
    }

    @Test
    void callersMayLeaveOutWhatAServiceFillsIn() throws Exception {
        var letter = object("text", "stamp");

        filter(
                "Letter",
                letter,
                answers("Letter").requestBody(createRequestBody().content(json("Letter"))));

        assertThat(letter.getRequired()).isNull();
    }

    @Test
    void aSchemaOfOtherPropertiesIsAnotherRecord() throws Exception {
        var letter = object("text", "size");

        filter("Letter", letter, answers("Letter"));

        assertThat(letter.getRequired()).isNull();
    }

    private static void filter(String name, Schema schema, Operation operation) throws IOException {
        OpenAPI document = createOpenAPI()
                .components(createComponents().addSchema(name, schema))
                .paths(createPaths().addPathItem("/letters", createPathItem().POST(operation)));
        new PresentProperties(Index.of(Letter.class, Address.class, Box.class, Bundle.class)).filterOpenAPI(document);
    }

    private static Operation answers(String schema) {
        return createOperation()
                .responses(createAPIResponses()
                        .addAPIResponse("200", createAPIResponse().content(json(schema))));
    }

    private static Content json(String schema) {
        return createContent()
                .addMediaType(
                        "application/json",
                        createMediaType().schema(createSchema().ref(schema)));
    }

    private static Schema object(String... properties) {
        var object = createSchema().addType(Schema.SchemaType.OBJECT);
        for (var property : properties) {
            object.addProperty(property, createSchema().addType(Schema.SchemaType.STRING));
        }
        return object;
    }
}
