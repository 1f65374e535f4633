package jp.renkei.edge.mapping;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Writes a Bean Validation path as callers know it from JSON: {@code indicators[0].unit}. */
final class FieldPath {

    private FieldPath() {}

    static String of(List<Path.Node> nodes) {
        var path = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                path.append('[').append(node.getKey()).append(']');
            }
            // An element of a container has a made-up name, such as "<list element>".
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }
}
