package jp.renkei.edge.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What can go wrong with an operation, read off what it takes. */
record OperationShape(Operation operation) {

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean namesAResource() {
        return parameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    boolean needsCaller() {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    boolean maySayWhichVersion() {
        return ifMatch().isPresent();
    }

    boolean mustSayWhichVersion() {
        return ifMatch().map(Parameter::getRequired).orElse(false);
    }

    private Optional<Parameter> ifMatch() {
        return parameters().stream()
                .filter(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()))
                .findAny();
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
