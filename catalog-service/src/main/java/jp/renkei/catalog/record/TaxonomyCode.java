package jp.renkei.catalog.record;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A code of one of the taxonomy's schemes. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = TaxonomyCodeCheck.class)
public @interface TaxonomyCode {

    /** The scheme, for example {@code policy-field}. */
    String value();

    String message() default "{jp.renkei.catalog.TaxonomyCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
