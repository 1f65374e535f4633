package jp.renkei.catalog.entry;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Map;
import jp.renkei.catalog.municipality.MunicipalityRegistry;
import org.jspecify.annotations.Nullable;

/** The code of a body in the register: six digits of a present or former municipality, or two of a prefecture. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = LocalGovernment.Check.class)
public @interface LocalGovernment {

    /** Which bodies are meant. */
    Level value();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A kind of code. */
    enum Level {
        MUNICIPALITY,
        PREFECTURE
    }

    /** One instance a constrained element. */
    @Dependent
    class Check implements ConstraintValidator<LocalGovernment, String> {

        private final MunicipalityRegistry registry;
        private Level level = Level.MUNICIPALITY;

        Check(MunicipalityRegistry registry) {
            this.registry = registry;
        }

        @Override
        public void initialize(LocalGovernment body) {
            level = body.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return switch (level) {
                case MUNICIPALITY ->
                    code == null
                            || code.matches("[0-9]{6}") && registry.find(code).isPresent()
                            || Refusal.of(context, Refusal.rule("municipality", "municipality"), Map.of());
                case PREFECTURE ->
                    code == null
                            || registry.isPrefecture(code)
                            || Refusal.of(context, Refusal.rule("prefecture", "prefecture"), Map.of());
            };
        }
    }
}
