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
import org.jspecify.annotations.Nullable;
import org.maillage.site.Typed;

/// Empty, or a day of the calendar.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Reading.class)
@Documented
public @interface Day {

    String message() default "{form.day.wrong}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Reading implements ConstraintValidator<Day, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isEmpty() || Typed.findDay(typed).isPresent();
        }
    }
}
