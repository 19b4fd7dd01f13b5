package org.maillage.plan.web.form;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionName;
import org.maillage.plan.Created;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds an action to the plan. The link that leads here may already name a theme or an enjeu.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/nouvelle")
class NewActionController {

    private static final String VIEW = "plan/action-form";

    private final ActionFormPages pages;
    private final ActionWriting writing;
    private final Themes themes;
    private final Wording wording;

    NewActionController(ActionFormPages pages, ActionWriting writing, Themes themes, Wording wording) {
        this.pages = pages;
        this.writing = writing;
        this.themes = themes;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView show(
            Space space,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String enjeu,
            Opening opening) {
        space.rights().requireSomeCoordination();
        return show(space, Filled.fresh(opening.on(OpenedForm.blank(idOf(space, theme), enjeu, ""))));
    }

    @PostMapping(params = "add")
    ModelAndView addLine(Space space, @ModelAttribute("form") ActionForm form, @RequestParam String add) {
        space.rights().requireSomeCoordination();
        return Answers.page(VIEW, pages.withLine(space, null, Filled.fresh(form), add));
    }

    @PostMapping(params = "!add")
    ModelAndView create(Space space, @ModelAttribute("form") ActionForm form, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        FormErrors errors = form.errors(FormRights.institutionOf(space));
        if (errors.any()) {
            return show(space, Filled.refused(form, errors));
        }
        FormRights.requireTheme(space, form);
        var written = writing.create(space, form);
        return switch (written.outcome()) {
            case Created.Done<ActionName>(ActionName action) -> created(space, action, written.learned(), redirect);
            case Created.Refused<ActionName>(String field, String sentence) ->
                show(space, Filled.refused(form, field, sentence));
        };
    }

    private ModelAndView created(Space space, ActionName action, List<String> learned, RedirectAttributes redirect) {
        Flash.say(redirect, wording.done("Action " + action.code() + " créée") + FormRights.said(learned));
        return Answers.goTo(space.path(action.path()));
    }

    private ModelAndView show(Space space, Filled<ActionForm> filled) {
        return filled.on(VIEW, pages.pageOf(space, null, filled));
    }

    private String idOf(Space space, String theme) {
        return themes.listOf(space.id()).stream()
                .filter(one -> one.code().equals(theme))
                .map(one -> one.id().value().toString())
                .findFirst()
                .orElse("");
    }
}
