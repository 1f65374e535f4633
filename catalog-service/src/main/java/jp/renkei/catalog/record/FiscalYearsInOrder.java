package jp.renkei.catalog.record;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The first fiscal year is not after the last one. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FiscalYearsInOrder.Check.class)
public @interface FiscalYearsInOrder {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Stateless. */
    class Check implements ConstraintValidator<FiscalYearsInOrder, Essentials> {

        @Override
        public boolean isValid(Essentials essentials, ConstraintValidatorContext context) {
            Integer from = essentials.fiscalYearFrom();
            Integer to = essentials.fiscalYearTo();
            if (from == null || to == null || from <= to) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("fiscalYearTo")
                    .addConstraintViolation();
            return false;
        }
    }
}
