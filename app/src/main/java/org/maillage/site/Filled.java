package org.maillage.site;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/// A form as it stands on its page: fresh, refused with the words to mend it, or overtaken by somebody else.
public record Filled<F extends Record>(
        F form, FormErrors errors, @Nullable Conflict conflict) {

    public static <F extends Record> Filled<F> fresh(F form) {
        return new Filled<>(form, FormErrors.NONE, null);
    }

    public static <F extends Record> Filled<F> refused(F form, FormErrors errors) {
        return new Filled<>(form, errors, null);
    }

    public static <F extends Record> Filled<F> refused(F form, String field, String sentence) {
        return refused(form, FormErrors.of(field, sentence));
    }

    /// The errors in the order of the form, whatever the order they were found in.
    public static <F extends Record> Filled<F> refused(F form, BindingResult binding) {
        List<String> order = Arrays.stream(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        var errors = new LinkedHashMap<String, String>();
        FormErrors.of(binding).byField().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> error) -> order.indexOf(error.getKey())))
                .forEach(error -> errors.put(error.getKey(), error.getValue()));
        return refused(form, new FormErrors(errors));
    }

    /// @param form what one typed, with the version of what the other saved
    public static <F extends Record> Filled<F> overtaken(F form, Conflict conflict) {
        return new Filled<>(form, FormErrors.NONE, conflict);
    }

    /// The page that shows it, with the status that says how it went.
    public ModelAndView on(String view, Object page) {
        var answer = new ModelAndView(view, "page", page);
        if (errors.any()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (conflict != null) {
            answer.setStatus(HttpStatus.CONFLICT);
        }
        return answer;
    }
}
