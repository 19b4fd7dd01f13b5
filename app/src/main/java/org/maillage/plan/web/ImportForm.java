package org.maillage.plan.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.intake.AxisAnswer;
import org.maillage.plan.intake.ImportAnswers;
import org.maillage.plan.intake.ReadAxis;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// The answers as the page sends them.
///
/// @param axes one of the [AxisChoices] an axis, in their order
/// @param nature a [NatureChoice] name
record ImportForm(
        @Nullable List<@Nullable String> axes, @Nullable String nature) {

    private static final String CHOOSE = "Dites à quel thème ou à quel enjeu correspond « %s ».";

    String choiceFor(int axis) {
        String choice = axes == null || axis >= axes.size() ? null : axes.get(axis);
        return choice == null ? "" : choice;
    }

    NatureChoice natureChoice() {
        return Typed.findChoice(NatureChoice.class, Typed.text(nature)).orElse(NatureChoice.UNKNOWN);
    }

    FormErrors problems(List<ReadAxis> axesOfFile, AxisChoices choices) {
        var problems = new LinkedHashMap<String, String>();
        for (int axis = 0; axis < axesOfFile.size(); axis++) {
            if (choices.find(choiceFor(axis)).isEmpty()) {
                problems.put("axes[" + axis + "]", CHOOSE.formatted(ImportedFilePage.name(axesOfFile.get(axis))));
            }
        }
        return new FormErrors(problems);
    }

    /// The answers of a form without problem.
    ImportAnswers answers(List<ReadAxis> axesOfFile, AxisChoices choices) {
        Map<List<String>, AxisAnswer> answers = new HashMap<>();
        for (int axis = 0; axis < axesOfFile.size(); axis++) {
            answers.put(
                    axesOfFile.get(axis).path(), choices.find(choiceFor(axis)).orElseThrow());
        }
        return new ImportAnswers(answers, natureChoice().nature());
    }
}
