package jp.renkei.catalog.taxonomy;

import java.util.List;
import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One list of codes, in the order in which it is shown.
 *
 * @param sections headings over the items; empty when there are none
 */
public record Scheme(String code, Text labels, List<Section> sections, List<Item> items) {

    public Scheme(String code, Text labels, @Nullable List<Section> sections, List<Item> items) {
        this.code = code;
        this.labels = labels;
        this.sections = sections == null ? List.of() : List.copyOf(sections);
        this.items = List.copyOf(items);
    }

    /** A heading; not a code that anybody chooses. */
    public record Section(String code, Text labels) {}
}
