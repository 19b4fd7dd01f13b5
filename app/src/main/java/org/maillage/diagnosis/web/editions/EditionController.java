package org.maillage.diagnosis.web.editions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.figures.EditionId;
import org.maillage.figures.Editions;
import org.maillage.figures.KeptEdition;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One edition: looked at by every member, shown and taken back by the coordination.
@Controller
@RequestMapping("/espace/{convention}" + EditionAddress.INSIDE + "/{edition}")
class EditionController {

    private final Editions editions;

    EditionController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("edition") UUID id) {
        KeptEdition edition = edition(id);
        if (edition.state() == KeptEdition.State.READ) {
            space.rights().requireCoordination();
        }
        return Answers.page("diagnosis/edition", page(space, edition, null));
    }

    @PostMapping("/application")
    ModelAndView apply(Space space, @PathVariable("edition") UUID id, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (editions.show(new EditionId(id)) instanceof Saved.Refused refused) {
            return Answers.refused("diagnosis/edition", page(space, edition(id), refused.sentence()));
        }
        Flash.say(redirect, "Ces chiffres sont repris dans les portraits et les cartes.");
        return Answers.goTo(EditionAddress.all(space));
    }

    @PostMapping("/abandon")
    ModelAndView discard(Space space, @PathVariable("edition") UUID id, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        editions.discard(new EditionId(id));
        Flash.say(redirect, "Fichier écarté : rien n’a été repris.");
        return Answers.goTo(EditionAddress.all(space));
    }

    @PostMapping("/retrait")
    ModelAndView withdraw(Space space, @PathVariable("edition") UUID id, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        editions.withdraw(new EditionId(id));
        Flash.say(
                redirect,
                "Ces chiffres sont retirés. L’édition précédente, s’il y en avait une, est de nouveau montrée.");
        return Answers.goTo(EditionAddress.all(space));
    }

    private EditionPage page(Space space, KeptEdition edition, @Nullable String refusal) {
        return new EditionPage(space, edition, editions.changeOf(edition.id()), refusal);
    }

    private KeptEdition edition(UUID id) {
        return editions.findEdition(new EditionId(id)).orElseThrow(() -> NotFound.of("Edition", id));
    }
}
