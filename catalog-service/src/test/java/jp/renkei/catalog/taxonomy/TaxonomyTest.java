package jp.renkei.catalog.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.catalog.municipality.MunicipalityKind;
import jp.renkei.catalog.municipality.Region;
import jp.renkei.edge.language.Text;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    private final Taxonomy taxonomy = new Taxonomy();

    @Test
    void holdsEverySchemeWithAllItsCodes() {
        Map<String, Integer> sizes = taxonomy.schemes().stream()
                .collect(Collectors.toMap(Scheme::code, scheme -> scheme.items().size()));
        assertThat(sizes)
                .containsEntry("policy-field", 46)
                .containsEntry("regional-vision", 4)
                .containsEntry("priority-field", 3)
                .containsEntry("cooperation-measure", 7)
                .containsEntry("implementation-stage", 5)
                .containsEntry("cooperation-scheme", 17)
                .containsEntry("budget-band", 5)
                .containsEntry("wanted-scope", 4)
                .containsEntry("visibility", 4);
    }

    @Test
    void knowsLabelsParentsAndLeaves() {
        assertThat(taxonomy.label("policy-field", "S4-03"))
                .contains(new Text(
                        "地域交通・インフラ・物流DX", "Digital transformation of local transport, infrastructure and logistics"));
        assertThat(taxonomy.isLeaf("policy-field", "S4-03")).isTrue();
        assertThat(taxonomy.isLeaf("policy-field", "S4")).isFalse();
        assertThat(taxonomy.contains("policy-field", "S9-01")).isFalse();
        assertThat(taxonomy.contains("no-scheme", "S4")).isFalse();
    }

    @Test
    void agreesWithTheMunicipalitiesOnKindsAndRegions() {
        for (MunicipalityKind kind : MunicipalityKind.values()) {
            assertThat(taxonomy.label("municipality-kind", kind.name())).contains(kind.label());
        }
        for (Region region : Region.values()) {
            assertThat(taxonomy.label("region", region.name())).contains(region.label());
        }
    }

    @Test
    void marksUncheckedArticlesAsHints() {
        List<String> hints = taxonomy.schemes().stream()
                .flatMap(scheme -> scheme.items().stream())
                .filter(item -> item.law() != null && item.law().hint())
                .map(Item::code)
                .toList();
        assertThat(hints)
                .containsExactly("STAFF_EXCHANGE", "COUNCIL", "JOINT_ORGAN", "ENTRUSTMENT", "SUBSTITUTE_EXECUTION");
    }

    @Test
    void refusesAFaultyFile() {
        String item = "{\"code\":\"A\",\"labels\":{\"ja\":\"あ\",\"en\":\"a\"}}";
        String orphan = "{\"code\":\"B\",\"parent\":\"X\",\"labels\":{\"ja\":\"あ\",\"en\":\"a\"}}";
        String silent = "{\"code\":\"B\",\"labels\":{\"ja\":\"あ\",\"en\":\"\"}}";
        assertRefused("listed twice", item, item);
        assertRefused("parent", item, orphan);
        assertRefused("both languages", item, silent);
        assertThatThrownBy(() -> new Taxonomy("{")).hasMessageContaining("not readable");
    }

    private static void assertRefused(String fault, String... items) {
        String json = "{\"source\":{\"ja\":\"s\",\"en\":\"s\"},\"schemes\":[{\"code\":\"x\",\"labels\":"
                + "{\"ja\":\"x\",\"en\":\"x\"},\"items\":"
                + Arrays.toString(items)
                + "}]}";
        assertThatThrownBy(() -> new Taxonomy(json)).hasMessageContaining(fault);
    }
}
