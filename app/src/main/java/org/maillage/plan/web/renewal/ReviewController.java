package org.maillage.plan.web.renewal;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.renewal.Kind;
import org.maillage.plan.renewal.Lineages;
import org.maillage.plan.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The coordination says that what was taken over to be changed has been reviewed.
@Controller
@RequestMapping("/espace/{convention}/plan")
class ReviewController {

    private final SheetDesk sheets;
    private final Enjeux enjeux;
    private final Lineages lineages;

    ReviewController(SheetDesk sheets, Enjeux enjeux, Lineages lineages) {
        this.sheets = sheets;
        this.enjeux = enjeux;
        this.lineages = lineages;
    }

    @PostMapping("/actions/{code}/revue")
    ModelAndView reviewAction(
            Space space, @PathVariable String code, @RequestParam int version, RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToCoordinate(space, code);
        Saved saved = lineages.review(Kind.ACTION, space.id(), sheet.id().value(), version);
        return said(saved, space.path(sheet.path()), redirect);
    }

    @PostMapping("/enjeux/{enjeu}/revue")
    ModelAndView reviewEnjeu(
            Space space, @PathVariable("enjeu") UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Enjeu enjeu = enjeux.findEnjeu(space.id(), new EnjeuId(id)).orElseThrow(() -> NotFound.of("Enjeu", id));
        space.rights().requireCoordination(enjeu.theme());
        Saved saved = lineages.review(Kind.ENJEU, space.id(), id, version);
        return said(saved, space.path("/plan/enjeux#enjeu-" + id), redirect);
    }

    private static ModelAndView said(Saved saved, String address, RedirectAttributes redirect) {
        Flash.say(
                redirect,
                saved instanceof Saved.Done
                        ? "Marque «\u00a0à revoir\u00a0» retirée."
                        : "Rien n’est changé\u00a0: ce qui a été décidé a changé depuis, relisez.");
        return Answers.goTo(address);
    }
}
