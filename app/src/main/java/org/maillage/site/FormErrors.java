package org.maillage.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/// What is wrong with a form, field by field, in the order of the page; empty when nothing is.
///
/// @param byField field name, as in the `name` attribute, to the sentence that says how to mend it
public record FormErrors(Map<String, String> byField) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public static FormErrors of(BindingResult binding) {
        var messages = new LinkedHashMap<String, String>();
        for (FieldError error : binding.getFieldErrors()) {
            messages.putIfAbsent(error.getField(), sentence(error));
        }
        binding.getGlobalErrors().forEach(error -> messages.putIfAbsent("", String.valueOf(error.getDefaultMessage())));
        return new FormErrors(messages);
    }

    public static FormErrors of(String field, String message) {
        return new FormErrors(Map.of(field, message));
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /// @return the sentence for this field, or null when it is right
    public @Nullable String at(String field) {
        return byField.get(field);
    }

    // A value that could not even be bound carries a technical text: the visitor gets a plain one.
    private static String sentence(FieldError error) {
        return error.isBindingFailure()
                ? "Cette valeur n’est pas comprise : « " + error.getRejectedValue() + " »."
                : String.valueOf(error.getDefaultMessage());
    }
}
