package org.maillage.accounts.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.site.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/// A form with what there is to say about it: nothing yet, what to mend, or that somebody was faster.
public record Filled<F extends Record>(
        F form, FormErrors errors, @Nullable Conflict conflict) {

    public static <F extends Record> Filled<F> fresh(F form) {
        return new Filled<>(form, FormErrors.NONE, null);
    }

    public static <F extends Record> Filled<F> refused(F form, FormErrors errors) {
        return new Filled<>(form, errors, null);
    }

    /// With the errors in the order of the fields.
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

    public static <F extends Record> Filled<F> refused(F form, Saved.Refused refusal) {
        return refused(form, FormErrors.of(refusal.field(), refusal.sentence()));
    }

    /// @param form what one typed, carrying the version that the other saved
    public static <F extends Record> Filled<F> overtaken(F form, Conflict conflict) {
        return new Filled<>(form, FormErrors.NONE, conflict);
    }

    public ModelAndView on(String view, Object page) {
        if (errors.any()) {
            return Page.refused(view, page);
        }
        return Page.withStatus(view, page, conflict == null ? HttpStatus.OK : HttpStatus.CONFLICT);
    }
}
