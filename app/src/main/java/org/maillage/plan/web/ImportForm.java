package org.maillage.plan.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Theme;
import org.maillage.plan.Enjeu;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.intake.AxisAnswer;
import org.maillage.plan.intake.ImportAnswers;
import org.maillage.plan.intake.ReadAxis;
import org.maillage.site.FormErrors;

/// The answers as the page sends them.
///
/// @param axes one value an axis, in their order: `theme:PE`, `new:PE` (the axis becomes an enjeu) or `enjeu:<id>`
/// @param nature a [NatureChoice] name
record ImportForm(
        @Nullable List<@Nullable String> axes, @Nullable String nature) {

    private static final String CHOOSE = "Dites à quel thème ou à quel enjeu correspond « %s ».";

    String choiceFor(int axis) {
        String choice = axes == null || axis >= axes.size() ? null : axes.get(axis);
        return choice == null ? "" : choice;
    }

    NatureChoice natureChoice() {
        for (NatureChoice choice : NatureChoice.values()) {
            if (choice.name().equals(nature)) {
                return choice;
            }
        }
        return NatureChoice.UNKNOWN;
    }

    FormErrors problems(List<ReadAxis> axesOfFile, List<Theme> themes, List<Enjeu> enjeux) {
        var problems = new LinkedHashMap<String, String>();
        for (int axis = 0; axis < axesOfFile.size(); axis++) {
            if (answer(choiceFor(axis), themes, enjeux).isEmpty()) {
                problems.put("axes[" + axis + "]", CHOOSE.formatted(ImportedFilePage.name(axesOfFile.get(axis))));
            }
        }
        return new FormErrors(problems);
    }

    /// The answers of a form without problem.
    ImportAnswers answers(List<ReadAxis> axesOfFile, List<Theme> themes, List<Enjeu> enjeux) {
        Map<List<String>, AxisAnswer> answers = new HashMap<>();
        for (int axis = 0; axis < axesOfFile.size(); axis++) {
            answers.put(
                    axesOfFile.get(axis).path(),
                    answer(choiceFor(axis), themes, enjeux).orElseThrow());
        }
        return new ImportAnswers(answers, natureChoice().nature());
    }

    private static Optional<AxisAnswer> answer(String choice, List<Theme> themes, List<Enjeu> enjeux) {
        int colon = choice.indexOf(':');
        String value = choice.substring(colon + 1);
        return switch (colon < 0 ? "" : choice.substring(0, colon)) {
            case "theme" -> theme(value, themes).map(theme -> new AxisAnswer(theme.id(), null, false));
            case "new" -> theme(value, themes).map(theme -> new AxisAnswer(theme.id(), null, true));
            case "enjeu" ->
                enjeux.stream()
                        .filter(enjeu -> enjeu.id().value().toString().equals(value))
                        .findFirst()
                        .map(enjeu -> new AxisAnswer(enjeu.theme(), enjeu.id(), false));
            default -> Optional.empty();
        };
    }

    private static Optional<Theme> theme(String code, List<Theme> themes) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }
}
