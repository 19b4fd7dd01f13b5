package org.maillage.convention.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One name of an enum: kept as text, so that a forged choice is refused on the page like any other mistake.
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Reading.class)
@Documented
public @interface OneOf {

    Class<? extends Enum<?>> value();

    String message() default "{form.choice.absent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Reading implements ConstraintValidator<OneOf, String> {

        private Set<String> names = Set.of();

        @Override
        public void initialize(OneOf constraint) {
            names = Arrays.stream(constraint.value().getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed != null && names.contains(typed);
        }
    }
}
