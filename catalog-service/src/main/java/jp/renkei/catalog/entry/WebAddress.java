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
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An absolute http or https address that a page may link to, at most {@link #MOST} characters long. Hosts may be written
 * in Japanese (RFC 3490); names and passwords before the host are refused.
 */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = WebAddress.Check.class)
public @interface WebAddress {

    /** Characters of an address. */
    int MOST = 500;

    /** The key of the field's name, {@code label.*} in the messages. */
    String label();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Stateless after {@link #initialize}. */
    class Check implements ConstraintValidator<WebAddress, String> {

        private static final Pattern PARTS = Pattern.compile("(?i)(https?://)([^/?#@:]+)(:[0-9]{1,5})?([/?#].*)?");

        private String label = "";

        @Override
        public void initialize(WebAddress address) {
            label = address.label();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || text.length() <= MOST && leadsSomewhere(text)
                    || Refusal.of(context, Refusal.rule(label, "webAddress"), Map.of("most", MOST));
        }

        private static boolean leadsSomewhere(String text) {
            Matcher parts = PARTS.matcher(text);
            if (!parts.matches()) {
                return false;
            }
            try {
                String host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES);
                return new URI(parts.group(1) + host + or(parts.group(3)) + or(parts.group(4))).getHost() != null;
            } catch (IllegalArgumentException | URISyntaxException noAddress) {
                return false;
            }
        }

        private static String or(@Nullable String part) {
            return part == null ? "" : part;
        }
    }
}
