package org.maillage.plan.web.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// What is wrong with a filled form, in the order of its fields: the rules of the plan, and those of what people type.
final class FormRules {

    private static final List<String> ORDER = List.of(
            "title",
            "theme",
            "areas",
            "organisations",
            "people",
            "startsOn",
            "endsOn",
            "parent",
            "enjeux",
            "topics",
            "newTopics",
            "contracts",
            "newContracts",
            "links",
            "visibility",
            "institution");
    private static final int LONGEST_NAME = 200;

    private FormRules() {}

    static FormErrors errorsOf(ActionForm form, @Nullable UUID ownInstitution) {
        var found = new LinkedHashMap<String, String>();
        checkDay(found, "startsOn", form.startsOn(), form.startYear());
        checkDay(found, "endsOn", form.endsOn(), form.endYear());
        checkNames(found, form);
        FormReading.draftOf(form, FormLines.Named.NONE, List.of())
                .problems()
                .forEach(problem -> found.putIfAbsent(problem.field(), problem.sentence()));
        checkInstitution(found, form, ownInstitution);
        return inOrder(found);
    }

    private static void checkDay(Map<String, String> found, String field, String typed, String year) {
        if (!typed.isEmpty() && Typed.findDay(typed).isEmpty()) {
            found.put(field, "Cette date n’existe pas : « " + typed + " ».");
        } else if (!typed.isEmpty() && !year.isEmpty()) {
            found.put(field, "Donnez une date ou une année scolaire, pas les deux.");
        }
        Typed.findDay(typed).filter(FormRules::absurd).ifPresent(day -> found.put(field, "Vérifiez l’année."));
    }

    private static boolean absurd(LocalDate day) {
        return day.getYear() < 1950 || day.getYear() > 2150;
    }

    private static void checkNames(Map<String, String> found, ActionForm form) {
        checkLengths(found, "organisations", form.organisations().stream().map(OrganisationLine::name));
        checkLengths(found, "people", form.people().stream().map(PersonLine::name));
        checkLengths(found, "newTopics", FormLines.namesIn(form.newTopics()).stream());
        checkLengths(found, "newContracts", FormLines.namesIn(form.newContracts()).stream());
    }

    private static void checkLengths(Map<String, String> found, String field, Stream<String> names) {
        names.filter(name -> name.length() > LONGEST_NAME).findFirst().ifPresent(name -> {
            String start = name.substring(0, 30);
            found.put(field, "Ce nom dépasse " + LONGEST_NAME + " caractères : « " + start + "… ».");
        });
    }

    // Hiding an action from oneself would look like losing it.
    private static void checkInstitution(Map<String, String> found, ActionForm form, @Nullable UUID ownInstitution) {
        boolean alone = form.visibility().equals(Visibility.INSTITUTION.name());
        boolean own = ownInstitution != null && form.institution().equals(ownInstitution.toString());
        if (alone && !form.institution().isEmpty() && !own) {
            found.put("institution", "Vous ne verriez plus cette action : choisissez l’institution dont vous êtes.");
        }
    }

    private static FormErrors inOrder(Map<String, String> found) {
        var ordered = new LinkedHashMap<String, String>();
        ORDER.stream().filter(found::containsKey).forEach(field -> ordered.put(field, found.get(field)));
        found.forEach(ordered::putIfAbsent);
        return new FormErrors(ordered);
    }
}
