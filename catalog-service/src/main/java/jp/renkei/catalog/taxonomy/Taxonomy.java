package jp.renkei.catalog.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.renkei.catalog.reference.ReferenceText;
import jp.renkei.edge.language.Text;

/**
 * All schemes, loaded from {@code taxonomy.json} and checked when the service starts.
 *
 * <p>Immutable and thread-safe; a faulty file stops the start. A later strategy is a new scheme in the file.
 */
@Singleton
@Startup
public final class Taxonomy {

    /** The file as it is. */
    record File(Text source, List<Scheme> schemes) {}

    private final File file;
    private final Map<String, Map<String, Item>> items = new LinkedHashMap<>();
    private final Set<String> parents = new TreeSet<>();
    private final String contentHash;

    @Inject
    public Taxonomy() {
        this(ReferenceText.read("taxonomy.json"));
    }

    Taxonomy(String json) {
        try {
            this.file = new JsonMapper().readValue(json, File.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the taxonomy is not readable", e);
        }
        file.schemes().forEach(this::add);
        this.contentHash = ReferenceText.hash(json);
    }

    private void add(Scheme scheme) {
        Map<String, Item> byCode = new LinkedHashMap<>();
        requireLabels(scheme.code(), scheme.labels());
        require(items.put(scheme.code(), byCode) == null, "listed twice", scheme.code());
        Set<String> sections = new TreeSet<>();
        scheme.sections().forEach(section -> {
            requireLabels(section.code(), section.labels());
            sections.add(section.code());
        });
        for (Item item : scheme.items()) {
            requireLabels(item.code(), item.labels());
            require(
                    item.parent() == null || byCode.containsKey(item.parent()),
                    "its parent is not above it",
                    item.code());
            require(item.section() == null || sections.contains(item.section()), "unknown section", item.code());
            require(byCode.put(item.code(), item) == null, "listed twice", item.code());
            if (item.parent() != null) {
                parents.add(scheme.code() + "/" + item.parent());
            }
        }
    }

    private static void requireLabels(String code, Text labels) {
        require(!code.isBlank(), "no code", labels.ja());
        require(labels != null && isText(labels.ja()) && isText(labels.en()), "labels in both languages needed", code);
    }

    private static boolean isText(String label) {
        return label != null && !label.isBlank();
    }

    private static void require(boolean condition, String fault, String code) {
        if (!condition) {
            throw new IllegalStateException("taxonomy: " + fault + ": " + code);
        }
    }

    public List<Scheme> schemes() {
        return file.schemes();
    }

    /** Where the vocabulary comes from. */
    public Text source() {
        return file.source();
    }

    public boolean contains(String scheme, String code) {
        return items.getOrDefault(scheme, Map.of()).containsKey(code);
    }

    public Optional<Item> item(String scheme, String code) {
        return Optional.ofNullable(items.getOrDefault(scheme, Map.of()).get(code));
    }

    /**
     * What may have been meant by a text that is no code, the most similar first, then in the order of the scheme; at most
     * {@code most}. A text that stands in a label resembles it best.
     */
    public List<Item> nearest(String scheme, String typed, int most) {
        return items.getOrDefault(scheme, Map.of()).values().stream()
                .sorted(Comparator.comparingInt(item -> Closeness.distance(typed, item)))
                .limit(most)
                .toList();
    }

    public Optional<Text> label(String scheme, String code) {
        return item(scheme, code).map(Item::labels);
    }

    /** Whether no other code stands below it. */
    public boolean isLeaf(String scheme, String code) {
        return contains(scheme, code) && !parents.contains(scheme + "/" + code);
    }

    /** Changes when anything in the file has changed. */
    public String contentHash() {
        return contentHash;
    }
}
