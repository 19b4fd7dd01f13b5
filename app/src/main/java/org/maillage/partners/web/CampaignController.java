package org.maillage.partners.web;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.partners.CampaignId;
import org.maillage.partners.RequestId;
import org.maillage.partners.asking.AnsweredNotes;
import org.maillage.partners.asking.AskingRights;
import org.maillage.partners.asking.Campaign;
import org.maillage.partners.asking.Campaigns;
import org.maillage.partners.asking.FollowedRequest;
import org.maillage.partners.asking.Reminding;
import org.maillage.partners.request.Requests;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Following what was asked: who has answered, who has not, one reminder, links to revoke.
@Controller
@RequestMapping("/espace/{convention}/plan/nouvelles")
class CampaignController {

    private final Campaigns campaigns;
    private final AnsweredNotes notes;
    private final Reminding reminding;
    private final Requests requests;
    private final CampaignPages pages;

    CampaignController(
            Campaigns campaigns, AnsweredNotes notes, Reminding reminding, Requests requests, CampaignPages pages) {
        this.campaigns = campaigns;
        this.notes = notes;
        this.reminding = reminding;
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Space space) {
        space.rights().requireSomeCoordination();
        var listed = campaigns.listOf(space.id(), space.sight());
        return Answers.page("partners/campaigns", pages.listOf(space, listed));
    }

    @GetMapping("/{campaign}")
    ModelAndView show(Space space, @PathVariable UUID campaign) {
        space.rights().requireSomeCoordination();
        var id = new CampaignId(campaign);
        Campaign found = campaigns.getCampaign(space.id(), id);
        var asked = campaigns.listRequests(space.id(), space.sight(), id);
        var answered = notes.listOf(space.id(), space.sight(), id);
        return Answers.page("partners/campaign", pages.pageOf(space, found, asked, answered));
    }

    @GetMapping("/{campaign}/relance")
    ModelAndView previewReminder(Space space, @PathVariable UUID campaign) {
        AskingRights.require(space);
        Campaign found = campaigns.getCampaign(space.id(), new CampaignId(campaign));
        return Answers.page("partners/reminder", pages.reminderOf(space, found, reminding.preview(space, found)));
    }

    @PostMapping("/{campaign}/relance")
    ModelAndView remind(Space space, @PathVariable UUID campaign, RedirectAttributes redirect) {
        AskingRights.require(space);
        Campaign found = campaigns.getCampaign(space.id(), new CampaignId(campaign));
        int sent = reminding.remind(space, found);
        Flash.say(
                redirect,
                sent == 0
                        ? "Il n’y avait personne à relancer."
                        : sent == 1 ? "Rappel envoyé." : sent + " rappels envoyés.");
        return Answers.goTo(space.path(found.path()));
    }

    @PostMapping("/{campaign}/demandes/{request}/arret")
    ModelAndView revoke(
            Space space, @PathVariable UUID campaign, @PathVariable UUID request, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        var id = new CampaignId(campaign);
        FollowedRequest asked = campaigns.getRequest(space.id(), space.sight(), id, new RequestId(request));
        space.rights().requireCoordination(asked.theme());
        requests.end(space.id(), asked.id(), Requests.Ending.REVOKED);
        Flash.say(redirect, "Lien révoqué\u00a0: il n’ouvre plus rien.");
        return Answers.goTo(space.path(Campaign.pathOf(id)));
    }
}
