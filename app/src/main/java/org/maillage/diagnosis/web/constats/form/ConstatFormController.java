package org.maillage.diagnosis.web.constats.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.diagnosis.web.constats.Writers;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes a constat, new or not.
@Controller
@RequestMapping("/espace/{convention}" + Constats.PATH)
class ConstatFormController {

    private static final String FORM = "diagnosis/constat-form";

    private final Constats constats;
    private final ConstatDesk desk;
    private final ConstatFormPages pages;
    private final Writers writers;
    private final Moments moments;

    ConstatFormController(
            Constats constats, ConstatDesk desk, ConstatFormPages pages, Writers writers, Moments moments) {
        this.constats = constats;
        this.desk = desk;
        this.pages = pages;
        this.writers = writers;
        this.moments = moments;
    }

    @GetMapping("/nouveau")
    ModelAndView start(Space space, Opening opening) {
        space.rights().requireWritingConstats();
        var form = ConstatForm.blank(writers.organisationOf(space), moments.today(), "");
        return show(space, null, Filled.fresh(opening.on(form)));
    }

    @PostMapping("/nouveau")
    ModelAndView create(Space space, @ModelAttribute("form") ConstatForm form, RedirectAttributes redirect) {
        space.rights().requireWritingConstats();
        FormErrors errors = form.errors(moments.today());
        if (errors.any()) {
            return show(space, null, Filled.refused(form, errors));
        }
        var id = new ConstatId(UUID.randomUUID());
        Saved saved = constats.create(space.id(), id, space.member().person(), form.toDraft(space));
        return saved instanceof Saved.Refused(String field, String sentence)
                ? show(space, null, Filled.refused(form, field, sentence))
                : done(space, id, moments.done("Constat ajouté"), redirect);
    }

    @GetMapping("/{constat}/modifier")
    ModelAndView show(Space space, @PathVariable("constat") UUID id, Opening opening) {
        Constat constat = desk.getToChange(space, id);
        return show(space, constat, Filled.fresh(opening.on(ConstatForm.of(constat))));
    }

    @PostMapping("/{constat}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("constat") UUID id,
            @ModelAttribute("form") ConstatForm form,
            RedirectAttributes redirect) {
        Constat constat = desk.getToChange(space, id);
        FormErrors errors = form.errors(moments.today());
        if (errors.any()) {
            return show(space, constat, Filled.refused(form, errors));
        }
        ConstatDraft draft = form.toDraft(space);
        // Nobody puts it where they may not change it.
        space.rights()
                .requireChangeOfConstat(
                        draft.theme(), constat.isBy(space.member().person()));
        return switch (constats.save(space.id(), constat.id(), form.version(), draft)) {
            case Saved.Done() -> done(space, constat.id(), moments.done("Enregistré"), redirect);
            case Saved.ChangedMeanwhile meanwhile ->
                pages.overtaken(space, desk.getToChange(space, id), form, meanwhile)
                        .answer();
            case Saved.Refused(String field, String sentence) ->
                show(space, constat, Filled.refused(form, field, sentence));
        };
    }

    private static ModelAndView done(Space space, ConstatId id, String said, RedirectAttributes redirect) {
        Flash.say(redirect, said);
        return Answers.goTo(space.path(id.path()));
    }

    private ModelAndView show(Space space, @Nullable Constat constat, Filled<ConstatForm> filled) {
        return filled.on(FORM, pages.pageOf(space, constat, filled));
    }
}
