package jp.renkei.catalog.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses misspelt fields of a {@link Submission}. Jackson gives up its own check where objects are unwrapped, and a
 * field that is silently lost is worse than an error.
 */
@Singleton
class UnknownFields implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("submission-fields").setDeserializerModifier(new Modifier()));
    }

    private static final class Modifier extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> plain) {
            return Submission.class.isAssignableFrom(bean.getBeanClass())
                    ? new Checked(plain, bean.getBeanClass())
                    : plain;
        }
    }

    private static final class Checked extends DelegatingDeserializer {

        private final Set<String> known;

        Checked(JsonDeserializer<?> plain, Class<?> submission) {
            super(plain);
            known = names(submission).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> plain) {
            return new Checked(plain, handledType());
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    || !parser.hasToken(JsonToken.START_OBJECT)) {
                return super.deserialize(parser, context);
            }
            TokenBuffer object = context.bufferAsCopyOfValue(parser);
            requireKnown(object.asParser(parser), parser);
            JsonParser again = object.asParser(parser);
            again.nextToken();
            return super.deserialize(again, context);
        }

        private void requireKnown(JsonParser names, JsonParser origin) throws IOException {
            names.nextToken();
            while (names.nextToken() == JsonToken.FIELD_NAME) {
                String name = names.currentName();
                if (!known.contains(name)) {
                    throw UnrecognizedPropertyException.from(origin, handledType(), name, new ArrayList<>(known));
                }
                names.nextToken();
                names.skipChildren();
            }
        }

        private static Stream<String> names(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).flatMap(Checked::names);
        }

        private static Stream<String> names(RecordComponent component) {
            return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? names(component.getType())
                    : Stream.of(component.getName());
        }
    }
}
