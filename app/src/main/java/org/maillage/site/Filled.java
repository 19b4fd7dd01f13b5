package org.maillage.site;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/// A form as it stands on its page: fresh, or refused with the words to mend it. One that somebody else was faster to
/// save is [Overtaken].
public record Filled<F extends Record>(F form, FormErrors errors) {

    public static <F extends Record> Filled<F> fresh(F form) {
        return new Filled<>(form, FormErrors.NONE);
    }

    public static <F extends Record> Filled<F> refused(F form, FormErrors errors) {
        return new Filled<>(form, errors);
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

    /// The page that shows it, with the status that says how it went.
    public ModelAndView on(String view, Object page) {
        return errors.any() ? Answers.refused(view, page) : Answers.page(view, page);
    }
}
