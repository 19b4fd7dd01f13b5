package org.maillage.plan.web.sheet;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.ConstatId;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Grounds;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.enjeux.EnjeuGrounds;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The constats an action answers by itself, beside those its enjeux stand on.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/constats")
class ActionGroundsController {

    private final SheetDesk sheets;
    private final Grounds grounds;
    private final EnjeuGrounds choices;
    private final Wording wording;

    ActionGroundsController(SheetDesk sheets, Grounds grounds, EnjeuGrounds choices, Wording wording) {
        this.sheets = sheets;
        this.grounds = grounds;
        this.choices = choices;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable String code, Opening opening) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        return Answers.page("plan/action-grounds", pageOf(space, sheet, opening));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable String code,
            @ModelAttribute("form") ActionGroundsForm form,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        var ticked = new Grounds.Ticked(Typed.findIds(form.constats(), ConstatId::new), space.sight());
        if (grounds.tieAction(space.id(), sheet.id(), form.version(), ticked)
                instanceof Saved.ChangedMeanwhile meanwhile) {
            return overtaken(space, sheet, form, meanwhile).answer();
        }
        Flash.say(redirect, wording.saved());
        return Answers.goTo(space.path(sheet.path()));
    }

    private Overtaken<ActionGroundsForm> overtaken(
            Space space, ActionSheet sheet, ActionGroundsForm mine, Saved.ChangedMeanwhile meanwhile) {
        ActionGroundsForm theirs = formOf(space, sheet);
        var fields = new Conflict.Fields()
                .add(
                        "Constats",
                        choices.say(space, theirs.constats()),
                        choices.say(space, mine.constats()),
                        "constats");
        return new Overtaken<>(mine, theirs, wording.conflict(meanwhile, sheet.title(), fields));
    }

    private ActionGroundsForm formOf(Space space, ActionSheet sheet) {
        return ActionGroundsForm.of(sheet, grounds.ofAction(space.id(), space.sight(), sheet.id()));
    }

    private ActionGroundsPage pageOf(Space space, ActionSheet sheet, Opening opening) {
        ActionGroundsForm form = opening.on(formOf(space, sheet));
        String own = space.path(sheet.path());
        return new ActionGroundsPage(
                List.of(
                        new Link("Plan d’actions", space.path("/plan")),
                        new Link(sheet.code() + " · " + sheet.title(), own)),
                Filled.fresh(form),
                choices.optionsFor(space, form.constats()),
                grounds.throughEnjeux(space.id(), space.sight(), sheet.id()).stream()
                        .map(ground -> new Link(ground.title(), space.path(ground.path())))
                        .toList(),
                own + "/constats",
                own);
    }
}
