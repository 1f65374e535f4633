package jp.renkei.catalog.record;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jp.renkei.catalog.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Looks a code up in the taxonomy. One instance a constrained element. */
@Dependent
class TaxonomyCodeCheck implements ConstraintValidator<TaxonomyCode, String> {

    private final Taxonomy taxonomy;
    private String scheme = "";

    TaxonomyCodeCheck(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void initialize(TaxonomyCode constraint) {
        scheme = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || taxonomy.contains(scheme, code);
    }
}
