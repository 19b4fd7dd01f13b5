package org.maillage.plan.web.joint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.convention.Space;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.joint.Left;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes several actions at once: what one wants, what it would do, then the deed.
@Controller
@RequestMapping("/espace/{convention}/plan/ensemble")
class JointController {

    private static final String FORM = "plan/joint";
    private static final String PREVIEW = "plan/joint-preview";

    private final JointDrafts drafts;
    private final JointChanges changes;
    private final JointPages pages;
    private final JointPreviewPages previews;
    private final Wording wording;

    JointController(
            JointDrafts drafts, JointChanges changes, JointPages pages, JointPreviewPages previews, Wording wording) {
        this.drafts = drafts;
        this.changes = changes;
        this.pages = pages;
        this.previews = previews;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView form(
            Space space,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("form") JointForm form) {
        return Answers.page(FORM, pages.pageOf(space, drafts.read(space, parameters, form), FormErrors.NONE));
    }

    @GetMapping("/apercu")
    ModelAndView preview(
            Space space,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("form") JointForm form) {
        JointDraft draft = drafts.read(space, parameters, form);
        if (draft.chosen().isEmpty()) {
            return Answers.page(FORM, pages.pageOf(space, draft, FormErrors.NONE));
        }
        return draft.errors().any()
                ? Answers.refused(FORM, pages.pageOf(space, draft, draft.errors()))
                : Answers.page(PREVIEW, previews.pageOf(space, draft, null));
    }

    @PostMapping
    ModelAndView apply(
            Space space,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("form") JointForm form,
            RedirectAttributes redirect) {
        JointDraft draft = drafts.read(space, parameters, form);
        if (draft.errors().any()) {
            return Answers.refused(FORM, pages.pageOf(space, draft, draft.errors()));
        }
        var applied = changes.apply(
                space.id(), space.rights(), draft.wish(), Previewed.read(parameters.getFirst(Previewed.FIELD)));
        return applied.change() == null
                ? Answers.outdated(PREVIEW, previews.pageOf(space, draft, nothing(applied.left())))
                : applied(space, draft, applied, redirect);
    }

    private ModelAndView applied(
            Space space, JointDraft draft, JointChanges.Applied applied, RedirectAttributes redirect) {
        String done = Counts.of(applied.changed(), "action modifiée", "actions modifiées ensemble");
        String here = space.path(
                "/plan/ensemble/" + Objects.requireNonNull(applied.change()).value());
        Flash.sayWithUndo(redirect, wording.done(done) + said(applied.left()), here + "/annulation");
        return Answers.goTo(draft.chosen().selection().list(space));
    }

    private static Notice nothing(List<Left> left) {
        return new Notice(
                "warn", "Rien n’a été changé", "L’aperçu montre maintenant ce qui est enregistré." + said(left));
    }

    /// The actions left as they are, each by its name with the reason.
    static String said(List<Left> left) {
        return left.isEmpty()
                ? ""
                : left.stream()
                        .map(one -> one.name() + ", " + one.reason())
                        .collect(Collectors.joining(" ; ", " Sans changement : ", "."));
    }
}
