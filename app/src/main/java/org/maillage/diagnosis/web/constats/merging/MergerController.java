package org.maillage.diagnosis.web.constats.merging;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Mergers;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Joins a constat to another that says the same, and parts them again. Who joins may change the one that is joined.
@Controller
@RequestMapping("/espace/{convention}" + Constats.PATH + "/{constat}")
class MergerController {

    private static final String VIEW = "diagnosis/merger";

    private final Mergers mergers;
    private final ConstatDesk desk;
    private final MergerPages pages;
    private final Moments moments;

    MergerController(Mergers mergers, ConstatDesk desk, MergerPages pages, Moments moments) {
        this.mergers = mergers;
        this.desk = desk;
        this.pages = pages;
        this.moments = moments;
    }

    @GetMapping("/fusion")
    ModelAndView show(Space space, @PathVariable("constat") UUID id, @RequestParam(defaultValue = "") String kept) {
        Constat constat = desk.getToChange(space, id);
        return show(space, constat, Filled.fresh(new MergerForm(kept, constat.version())));
    }

    @PostMapping("/fusion")
    ModelAndView join(
            Space space,
            @PathVariable("constat") UUID id,
            @ModelAttribute("form") MergerForm form,
            RedirectAttributes redirect) {
        Constat constat = desk.getToChange(space, id);
        var kept = Typed.findId(form.kept(), value -> value);
        if (kept.isEmpty()) {
            return show(space, constat, Filled.refused(form, "kept", "Choisissez le constat que vous gardez."));
        }
        ConstatId other = desk.getConstat(space, kept.get()).id();
        return switch (mergers.join(space.id(), constat.id(), form.version(), other)) {
            case Saved.Done() -> joined(space, constat.id(), other, redirect);
            case Saved.ChangedMeanwhile meanwhile ->
                show(space, constat, Filled.refused(form, "kept", moments.overtaken(meanwhile)));
            case Saved.Refused(String field, String sentence) ->
                show(space, constat, Filled.refused(form, field, sentence));
        };
    }

    @PostMapping("/separation")
    ModelAndView part(Space space, @PathVariable("constat") UUID id, RedirectAttributes redirect) {
        Constat constat = desk.getToChange(space, id);
        mergers.part(space.id(), constat.id());
        Flash.say(redirect, moments.done("Constats séparés"));
        return Answers.goTo(space.path(constat.id().path()));
    }

    private ModelAndView joined(Space space, ConstatId joined, ConstatId kept, RedirectAttributes redirect) {
        Flash.sayWithUndo(redirect, moments.done("Constats réunis"), space.path(joined.path()) + "/separation");
        return Answers.goTo(space.path(kept.path()));
    }

    private ModelAndView show(Space space, Constat constat, Filled<MergerForm> filled) {
        return filled.on(
                VIEW, pages.pageOf(space, constat, filled, filled.form().kept()));
    }
}
