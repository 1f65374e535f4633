package jp.renkei.catalog.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.renkei.catalog.taxonomy.Item;
import jp.renkei.catalog.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Looks a code up in the taxonomy, and names the nearest ones when there is no such code. One instance a constrained element. */
@Dependent
class TaxonomyCodeCheck implements ConstraintValidator<TaxonomyCode, String> {

    private static final int MOST = 3;

    private final Taxonomy taxonomy;
    private String scheme = "";
    private String label = "";

    TaxonomyCodeCheck(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void initialize(TaxonomyCode constraint) {
        scheme = constraint.value();
        label = constraint.label();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        if (code == null || taxonomy.contains(scheme, code)) {
            return true;
        }
        List<Item> near = taxonomy.nearest(scheme, code, MOST);
        return Refusal.of(
                context,
                Refusal.rule(label, "code"),
                Map.of(
                        "scheme", scheme,
                        "nearJa", named(near, "、", item -> item.labels().ja()),
                        "nearEn", named(near, ", ", item -> item.labels().en())));
    }

    private static String named(List<Item> items, String separator, Function<Item, String> label) {
        return items.stream().map(item -> item.code() + " " + label.apply(item)).collect(Collectors.joining(separator));
    }
}
