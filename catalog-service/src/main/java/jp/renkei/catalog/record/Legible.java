package jp.renkei.catalog.record;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text that can be stored and shown as it is: no control characters but line breaks and tabs, no half surrogates. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = Legible.Check.class)
public @interface Legible {

    String message() default "{jp.renkei.catalog.Legible.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Stateless. */
    class Check implements ConstraintValidator<Legible, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Check::legible);
        }

        private static boolean legible(int point) {
            return point == '\n'
                    || point == '\r'
                    || point == '\t'
                    || !(Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
        }
    }
}
