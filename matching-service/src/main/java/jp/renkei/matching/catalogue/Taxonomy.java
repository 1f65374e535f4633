package jp.renkei.matching.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels of all codes of the controlled vocabulary. */
public record Taxonomy(long recordVersion, List<Scheme> schemes) {

    public static final Taxonomy EMPTY = new Taxonomy(0, List.of());

    public record Labels(String ja, String en) {}

    public record Item(String code, Labels labels) {}

    public record Scheme(String code, List<Item> items) {}

    /** Labels by code, over all schemes. */
    public Map<String, Labels> labels() {
        Map<String, Labels> labels = new HashMap<>();
        for (Scheme scheme : schemes) {
            scheme.items().forEach(item -> labels.putIfAbsent(item.code(), item.labels()));
        }
        return Map.copyOf(labels);
    }
}
