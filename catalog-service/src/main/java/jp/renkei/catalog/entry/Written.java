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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text that can be seen, stored and shown as it is; its length is counted in characters (code points). */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = Written.Check.class)
public @interface Written {

    /** The key of the field's name, {@code label.*} in the messages. */
    String label();

    /** Characters at most. */
    int max();

    /** Whether null is refused, with the example {@code example.*} of the same key. */
    boolean required() default false;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Stateless after {@link #initialize}. */
    class Check implements ConstraintValidator<Written, String> {

        private String label = "";
        private int max;
        private boolean required;

        @Override
        public void initialize(Written written) {
            label = written.label();
            max = written.max();
            required = written.required();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || Visible.nothing(text)) {
                return text == null && !required || refuseEmpty(context);
            }
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                return Refusal.of(context, Refusal.rule(label, "tooLong"), Map.of("most", max, "length", length));
            }
            int illegible = firstIllegible(text);
            return illegible < 0
                    || Refusal.of(context, Refusal.rule(label, "illegible"), Map.of("place", illegible + 1));
        }

        private boolean refuseEmpty(ConstraintValidatorContext context) {
            String example = required ? "{example." + label + "}" : "";
            return Refusal.of(context, Refusal.rule(label, "empty") + example, Map.of());
        }

        /** Counted in characters; -1 when all of them can be shown. */
        private static int firstIllegible(String text) {
            int[] points = text.codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                if (!legible(points[i])) {
                    return i;
                }
            }
            return -1;
        }

        /** No control characters but line breaks and tabs, no half surrogates. */
        private static boolean legible(int point) {
            return point == '\n'
                    || point == '\r'
                    || point == '\t'
                    || !(Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
        }
    }
}
