package jp.renkei.matching.match;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be, counted in characters (code points) as the catalogue does: 𠮷 is one. The message may say
 * {@code {max}} and {@code {length}}.
 */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Characters.Check.class)
@interface Characters {

    int max();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Stateless after {@link #initialize}. */
    class Check implements ConstraintValidator<Characters, String> {

        private int max;

        @Override
        public void initialize(Characters characters) {
            max = characters.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            int length = text == null ? 0 : text.codePointCount(0, text.length());
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("length", length);
            return length <= max;
        }
    }
}
