package org.maillage.convention.web.parties;

import java.util.List;
import java.util.UUID;
import org.maillage.accounts.Organisations;
import org.maillage.base.Saved;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.PartyId;
import org.maillage.convention.Space;
import org.maillage.shared.Direction;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + PartyController.INSIDE)
class PartyListController {

    private final Parties parties;
    private final Organisations organisations;

    PartyListController(Parties parties, Organisations organisations) {
        this.parties = parties;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView list(Space space) {
        return show(space, FormErrors.NONE);
    }

    @PostMapping("/{party}/ordre")
    ModelAndView move(Space space, @PathVariable UUID party, @RequestParam Direction direction) {
        space.rights().requireCoordination();
        parties.move(space.id(), new PartyId(party), direction);
        return back(space);
    }

    @PostMapping("/{party}/suppression")
    ModelAndView remove(Space space, @PathVariable UUID party, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (parties.remove(space.id(), new PartyId(party)) instanceof Saved.Refused refusal) {
            return show(space, FormErrors.of(refusal.field(), refusal.sentence()));
        }
        String undo = space.path(PartyController.INSIDE + "/" + party + "/retablissement");
        Flash.sayWithUndo(redirect, "Partie retirée, avec ses signataires.", undo);
        return back(space);
    }

    @PostMapping("/{party}/retablissement")
    ModelAndView restore(Space space, @PathVariable UUID party, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (parties.restore(space.id(), new PartyId(party)) instanceof Saved.Refused refusal) {
            return show(space, FormErrors.of("", refusal.sentence()));
        }
        Flash.say(redirect, "Partie rétablie.");
        return back(space);
    }

    private static ModelAndView back(Space space) {
        return new ModelAndView("redirect:" + space.path(PartyController.INSIDE));
    }

    private ModelAndView show(Space space, FormErrors errors) {
        List<Party> agreed = parties.listOf(space.id());
        var named = organisations.byId(agreed.stream().map(Party::organisation).toList());
        return Answers.page("convention/parties", new PartiesPage(space, agreed, named, errors), errors);
    }
}
