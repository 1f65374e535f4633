package jp.renkei.edge.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.databind.MappingJsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Makes parsers that keep to {@link JsonLimits}, whatever they read from. */
final class BoundedFactory extends MappingJsonFactory {

    private final transient JsonLimits limits;

    BoundedFactory(JsonLimits limits) {
        this.limits = limits;
        setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.tokens())
                .maxStringLength(limits.stringLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build());
    }

    @Override
    public JsonFactory copy() {
        return new BoundedFactory(limits);
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
        return new BoundedParser(super._createParser(in, context), limits);
    }

    @Override
    protected JsonParser _createParser(Reader in, IOContext context) throws IOException {
        return new BoundedParser(super._createParser(in, context), limits);
    }

    @Override
    protected JsonParser _createParser(char[] data, int offset, int length, IOContext context, boolean recyclable)
            throws IOException {
        return new BoundedParser(super._createParser(data, offset, length, context, recyclable), limits);
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return new BoundedParser(super._createParser(data, offset, length, context), limits);
    }
}
