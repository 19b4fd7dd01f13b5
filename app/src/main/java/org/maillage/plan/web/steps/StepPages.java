package org.maillage.plan.web.steps;

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
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
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
        String address = SheetTab.STEPS.addressIn(space, sheet);
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

    static StepFormPage formOf(Space space, ActionSheet sheet, Step step, Filled<StepForm> filled) {
        String back = SheetTab.STEPS.addressIn(space, sheet);
        String address = back + "/" + step.id().value();
        var crumbs = SheetTab.STEPS.crumbsIn(space, sheet);
        return new StepFormPage(crumbs, filled, address + "/modifier", address + "/suppression", back);
    }

    Overtaken<StepForm> overtaken(Step fresh, StepForm mine, Saved.ChangedMeanwhile meanwhile) {
        StepForm theirs = StepForm.of(fresh);
        var fields = new Conflict.Fields()
                .add("Étape", theirs.title(), mine.title(), "title")
                .add("Échéance", Typed.dayInWords(theirs.dueOn()), Typed.dayInWords(mine.dueOn()), "dueOn");
        return new Overtaken<>(mine, theirs, wording.conflict(meanwhile, theirs.title(), fields));
    }
}
