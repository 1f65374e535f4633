package jp.renkei.edge.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * The mapper for HTTP bodies: nothing is guessed and nothing is ignored, so a misspelt field is an error and not lost
 * data; what there is nothing to say about is left out, as the OpenAPI documents promise. The CDI mapper stays tolerant
 * for events, whose schemas may ask for a null.
 */
@Provider
public class StrictJson implements ContextResolver<ObjectMapper> {

    private final ObjectMapper strict;

    StrictJson(ObjectMapper tolerant, JsonLimits limits) {
        strict = tolerant.copyWith(new BoundedFactory(limits))
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .registerModule(notations());
        refuse(LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
        for (var type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            refuse(type, CoercionInputShape.String, CoercionInputShape.EmptyString);
        }
        refuse(LogicalType.Boolean, CoercionInputShape.Integer);
        refuse(LogicalType.DateTime, CoercionInputShape.Integer, CoercionInputShape.Float);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return strict;
    }

    private static SimpleModule notations() {
        var module = new SimpleModule("notations");
        Notation.ALL.forEach(notation -> read(module, notation));
        return module;
    }

    private static <T> void read(SimpleModule module, Notation<T> notation) {
        module.addDeserializer(notation.type(), new NotationReader<>(notation));
    }

    private void refuse(LogicalType type, CoercionInputShape... shapes) {
        for (var shape : shapes) {
            strict.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }
}
