package jp.renkei.edge.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a stable order.
 *
 * @param next cursor of the next page; null on the last one
 * @param total number of all items; omitted where counting would cost too much. Lists that count promise it in a schema of
 *     their own
 */
public record Page<T>(
        @Schema(description = "What is on this page, in the order of the list.")
        List<T> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(nullable = true, description = "Cursor of the next page; null on the last one.")
        @Nullable
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(hidden = true) @Nullable
        Long total) {

    public Page {
        items = List.copyOf(items);
    }
}
