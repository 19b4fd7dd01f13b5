package org.maillage.diagnosis.web.constats.evidence;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.EvidenceId;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.web.Choices;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The figures of a constat: added by hand, taken away, brought back.
@Controller
@RequestMapping("/espace/{convention}" + Constats.PATH + "/{constat}/chiffres")
class EvidenceController {

    private final Evidences evidences;
    private final ConstatDesk desk;
    private final Choices choices;
    private final Moments moments;

    EvidenceController(Evidences evidences, ConstatDesk desk, Choices choices, Moments moments) {
        this.evidences = evidences;
        this.desk = desk;
        this.choices = choices;
        this.moments = moments;
    }

    @GetMapping("/nouveau")
    ModelAndView start(Space space, @PathVariable("constat") UUID id, Opening opening) {
        var form = new EvidenceForm("", "", "", "", "");
        return show(space, desk.getToChange(space, id), Filled.fresh(opening.on(form)));
    }

    @PostMapping("/nouveau")
    ModelAndView add(
            Space space,
            @PathVariable("constat") UUID id,
            @ModelAttribute("form") EvidenceForm form,
            RedirectAttributes redirect) {
        Constat constat = desk.getToChange(space, id);
        FormErrors errors = form.errors(moments.today());
        if (errors.any()) {
            return show(space, constat, Filled.refused(form, errors));
        }
        if (evidences.add(space.id(), constat.id(), form.toDraft())
                instanceof Saved.Refused(String field, String sentence)) {
            return show(space, constat, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, moments.done("Chiffre ajouté"));
        return Answers.goTo(space.path(constat.id().path()));
    }

    @PostMapping("/{evidence}/suppression")
    ModelAndView remove(
            Space space,
            @PathVariable("constat") UUID id,
            @PathVariable("evidence") UUID evidence,
            RedirectAttributes redirect) {
        Constat constat = desk.getToChange(space, id);
        evidences.remove(space.id(), constat.id(), new EvidenceId(evidence));
        String undo = space.path(constat.id().path()) + "/chiffres/" + evidence + "/restauration";
        Flash.sayWithUndo(redirect, moments.done("Chiffre retiré"), undo);
        return Answers.goTo(space.path(constat.id().path()));
    }

    @PostMapping("/{evidence}/restauration")
    ModelAndView restore(
            Space space,
            @PathVariable("constat") UUID id,
            @PathVariable("evidence") UUID evidence,
            RedirectAttributes redirect) {
        Constat constat = desk.getToChange(space, id);
        evidences.restore(space.id(), constat.id(), new EvidenceId(evidence));
        Flash.say(redirect, moments.done("Chiffre rétabli"));
        return Answers.goTo(space.path(constat.id().path()));
    }

    private ModelAndView show(Space space, Constat constat, Filled<EvidenceForm> filled) {
        String own = space.path(constat.id().path());
        return filled.on(
                "diagnosis/evidence-form",
                new EvidencePage(
                        "Ajouter un chiffre",
                        List.of(new Link("Constats", space.path(Constats.PATH)), new Link(constat.title(), own)),
                        filled,
                        Choices.places(
                                choices.territoryOf(space),
                                (Area area) -> area.id().value().toString(),
                                List.of(filled.form().area())),
                        own + "/chiffres/nouveau",
                        own));
    }
}
