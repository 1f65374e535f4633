package jp.renkei.catalog.entry;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Says in an officer's words what is wrong with a field: its label, then the rule ({@code ValidationMessages}). */
final class Refusal {

    private Refusal() {}

    /** @return false, which is what a validator has to answer then */
    static boolean of(ConstraintValidatorContext context, String message, Map<String, ?> values) {
        HibernateConstraintValidatorContext words = context.unwrap(HibernateConstraintValidatorContext.class);
        values.forEach(words::addMessageParameter);
        words.disableDefaultConstraintViolation();
        words.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }

    static String rule(String label, String rule) {
        return "{label." + label + "}{rule." + rule + "}";
    }
}
