package org.maillage.convention.web.administration;

import org.maillage.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/// What one field asks of another: a territory nobody knows yet needs its name and its code.
@Component
class ConventionFormRules {

    private final Words words;

    ConventionFormRules(Words words) {
        this.words = words;
    }

    void check(ConventionForm form, Errors errors) {
        NewTerritory.find(form.territory()).ifPresent(kind -> {
            if (form.territoryName().isEmpty()) {
                reject(errors, "territoryName", "convention.territoryName.absent");
            }
            if (!kind.bears(form.territoryCode())) {
                reject(errors, "territoryCode", "convention.territoryCode." + kind.choice());
            }
        });
    }

    private void reject(Errors errors, String field, String key) {
        errors.rejectValue(field, key, words.say(key));
    }
}
