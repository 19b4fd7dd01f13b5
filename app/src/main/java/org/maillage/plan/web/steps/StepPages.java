package org.maillage.plan.web.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Step;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.sheet.SheetHeads;
import org.maillage.plan.web.sheet.SheetTab;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the pages of the steps.
@Component
class StepPages {

    private final SheetHeads heads;
    private final Wording wording;

    StepPages(SheetHeads heads, Wording wording) {
        this.heads = heads;
        this.wording = wording;
    }

    StepsPage listOf(Space space, ActionSheet sheet, StepForm form, FormErrors errors, @Nullable Notice notice) {
        String address = space.path(sheet.path() + "/etapes");
        boolean mayContribute = SheetDesk.mayContribute(space, sheet);
        List<Step> steps = sheet.steps();
        return new StepsPage(
                heads.headOf(space, sheet, SheetTab.STEPS).saying(notice),
                IntStream.range(0, steps.size())
                        .mapToObj(index -> new StepsPage.Line(
                                StepLines.of(steps.get(index), sheet.day(), mayContribute ? address : null),
                                address + "/" + steps.get(index).id().value() + "/ordre",
                                index == 0,
                                index == steps.size() - 1))
                        .toList(),
                form,
                errors,
                address);
    }

    StepFormPage formOf(Space space, ActionSheet sheet, Step step, StepForm form, FormErrors errors) {
        return page(space, sheet, step, form, errors, null);
    }

    StepFormPage overtaken(
            Space space, ActionSheet sheet, Step fresh, StepForm form, Saved.ChangedMeanwhile meanwhile) {
        var differences = new ArrayList<Change.Difference>();
        StepForm saved = StepForm.of(fresh);
        compare(differences, "Étape", saved.title(), form.title());
        compare(differences, "Échéance", saved.dueOn(), form.dueOn());
        var conflict = new StepFormPage.Conflict(meanwhile.by(), wording.moment(meanwhile.at()), differences);
        return page(space, sheet, fresh, form.over(fresh.version()), FormErrors.NONE, conflict);
    }

    private static StepFormPage page(
            Space space,
            ActionSheet sheet,
            Step step,
            StepForm form,
            FormErrors errors,
            StepFormPage.@Nullable Conflict conflict) {
        String back = space.path(sheet.path() + "/etapes");
        String address = back + "/" + step.id().value();
        var crumbs = List.of(
                new Link("Plan d’actions", space.path("/plan")),
                new Link(sheet.code() + " · " + sheet.title(), space.path(sheet.path())),
                new Link("Étapes", back));
        return new StepFormPage(crumbs, form, errors, conflict, address + "/modifier", address + "/suppression", back);
    }

    private static void compare(List<Change.Difference> differences, String field, String saved, String typed) {
        if (!saved.equals(typed)) {
            differences.add(
                    new Change.Difference(field, saved.isEmpty() ? null : saved, typed.isEmpty() ? null : typed));
        }
    }
}
