package jp.renkei.catalog.entry;

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
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number with at most 15 digits before and 6 after the decimal point, however its exponent is written. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = Figure.Check.class)
public @interface Figure {

    /** The key of the field's name, {@code label.*} in the messages. */
    String label();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Stateless after {@link #initialize}. */
    class Check implements ConstraintValidator<Figure, BigDecimal> {

        private static final int WHOLE = 15;
        private static final int FRACTION = 6;

        private String label = "";

        @Override
        public void initialize(Figure figure) {
            label = figure.label();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return number == null
                    || isShort(number)
                    || Refusal.of(context, Refusal.rule(label, "figure"), Map.of("whole", WHOLE, "fraction", FRACTION));
        }

        /** Exponents up to 2³¹ come in, so nothing is expanded before its size is known. */
        private static boolean isShort(BigDecimal number) {
            return (long) number.precision() - number.scale() <= WHOLE
                    && number.stripTrailingZeros().scale() <= FRACTION;
        }
    }
}
