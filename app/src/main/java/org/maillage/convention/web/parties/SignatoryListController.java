package org.maillage.convention.web.parties;

import java.util.UUID;
import org.maillage.convention.PartyId;
import org.maillage.convention.Signatories;
import org.maillage.convention.SignatoryId;
import org.maillage.convention.Space;
import org.maillage.shared.Direction;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The place of a signatory in the list of a party: its order, its removal.
@Controller
@RequestMapping("/espace/{convention}" + PartyController.INSIDE + "/{party}/signataires/{signatory}")
class SignatoryListController {

    private final Signatories signatories;

    SignatoryListController(Signatories signatories) {
        this.signatories = signatories;
    }

    @PostMapping("/ordre")
    String move(
            Space space, @PathVariable UUID party, @PathVariable UUID signatory, @RequestParam Direction direction) {
        space.rights().requireCoordination();
        signatories.move(space.id(), new PartyId(party), new SignatoryId(signatory), direction);
        return "redirect:" + space.path(PartyController.INSIDE);
    }

    @PostMapping("/suppression")
    String remove(Space space, @PathVariable UUID party, @PathVariable UUID signatory, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        signatories.remove(space.id(), new PartyId(party), new SignatoryId(signatory));
        String list = space.path(PartyController.INSIDE);
        Flash.sayWithUndo(
                redirect, "Signataire retiré.", list + "/" + party + "/signataires/" + signatory + "/retablissement");
        return "redirect:" + list;
    }

    @PostMapping("/retablissement")
    String restore(Space space, @PathVariable UUID party, @PathVariable UUID signatory, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        signatories.restore(space.id(), new PartyId(party), new SignatoryId(signatory));
        Flash.say(redirect, "Signataire rétabli.");
        return "redirect:" + space.path(PartyController.INSIDE);
    }
}
