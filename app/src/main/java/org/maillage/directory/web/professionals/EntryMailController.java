package org.maillage.directory.web.professionals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.WrongLinks;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.base.Saved;
import org.maillage.directory.professionals.Agreeing;
import org.maillage.directory.professionals.Entry;
import org.maillage.directory.professionals.EntryByMail;
import org.maillage.directory.professionals.EntryLinks;
import org.maillage.directory.professionals.FoundEntry;
import org.maillage.directory.professionals.Proposal;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page that a mail opens without account: read, correct, agree, decline; later correct or withdraw.
@Controller
@RequestMapping(EntryLinks.PATH)
class EntryMailController {

    private static final String ASK = "directory/professional-ask";
    private static final String SENT =
            "Si une fiche de l’annuaire porte cette adresse, un lien pour l’ouvrir vient d’y être envoyé.";

    private final EntryByMail byMail;
    private final Agreeing agreeing;
    private final EntryForms forms;
    private final EntryFormPages pages;
    private final WrongLinks wrong;

    EntryMailController(
            EntryByMail byMail, Agreeing agreeing, EntryForms forms, EntryFormPages pages, WrongLinks wrong) {
        this.byMail = byMail;
        this.agreeing = agreeing;
        this.forms = forms;
        this.pages = pages;
        this.wrong = wrong;
    }

    @GetMapping
    ModelAndView ask(Opening opening) {
        return askPage(Filled.fresh(opening.on(EntryAddressForm.EMPTY)));
    }

    @PostMapping
    ModelAndView send(
            @Valid @ModelAttribute("form") EntryAddressForm form, BindingResult binding, RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return askPage(Filled.refused(form, binding));
        }
        byMail.ask(form.email());
        Flash.say(redirect, SENT);
        return Answers.goTo(EntryLinks.PATH);
    }

    private static ModelAndView askPage(Filled<EntryAddressForm> filled) {
        return filled.on(ASK, new EntryAskPage("Votre fiche dans l’annuaire", EntryAskPage.WHY, filled));
    }

    @GetMapping("/{entryToken}")
    ModelAndView open(@PathVariable LinkToken entryToken, HttpServletRequest visit, Opening opening) {
        return receive(entryToken, visit, found -> page(entryToken, found, Filled.fresh(opening.on(formOf(found)))));
    }

    @PostMapping("/{entryToken}")
    ModelAndView save(
            @PathVariable LinkToken entryToken,
            @ModelAttribute("form") EntryForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return receive(entryToken, visit, found -> save(entryToken, found, form, redirect));
    }

    private ModelAndView save(LinkToken token, FoundEntry found, EntryForm form, RedirectAttributes redirect) {
        boolean agreeing = found instanceof FoundEntry.Proposed;
        EntryForms.Read read = forms.read(territoryOf(found), form, agreeing);
        if (!read.errors().isEmpty()) {
            return page(token, found, Filled.refused(form, read.found()));
        }
        if (found instanceof FoundEntry.Proposed proposed) {
            Flash.say(
                    redirect,
                    byMail.agree(proposed, read.entry())
                            ? "Merci\u00a0: votre fiche est dans l’annuaire."
                            : "Cette proposition a été arrêtée\u00a0: rien n’a été enregistré.");
        } else if (correct(found, form, read.entry()) instanceof Saved.Refused(String field, String sentence)) {
            return page(token, found, Filled.refused(form, field, sentence));
        } else {
            Flash.say(redirect, "Votre fiche est enregistrée.");
        }
        return Answers.goTo(EntryLinks.pathOf(token));
    }

    private Saved correct(FoundEntry found, EntryForm form, Entry entry) {
        return found instanceof FoundEntry.Agreed(var professional)
                ? agreeing.correct(professional.id(), Typed.version(form.read()), entry)
                : Saved.DONE;
    }

    @PostMapping("/{entryToken}/refus")
    ModelAndView decline(@PathVariable LinkToken entryToken, HttpServletRequest visit, RedirectAttributes redirect) {
        return receive(entryToken, visit, found -> {
            if (found instanceof FoundEntry.Proposed proposed) {
                byMail.decline(proposed);
            }
            Flash.say(redirect, "C’est noté\u00a0: rien n’est gardé de vous, et l’on ne vous le proposera plus.");
            return Answers.goTo(EntryLinks.PATH);
        });
    }

    @PostMapping("/{entryToken}/retrait")
    ModelAndView withdraw(@PathVariable LinkToken entryToken, HttpServletRequest visit, RedirectAttributes redirect) {
        return receive(entryToken, visit, found -> {
            if (found instanceof FoundEntry.Agreed(var professional)) {
                agreeing.withdraw(professional.id());
            }
            Flash.say(redirect, "Votre fiche est effacée\u00a0: l’annuaire ne montre plus rien de vous.");
            return Answers.goTo(EntryLinks.PATH);
        });
    }

    private ModelAndView receive(
            LinkToken token, HttpServletRequest visit, Function<FoundEntry, ModelAndView> onwards) {
        String from = NetworkAddress.of(visit.getRemoteAddr());
        if (wrong.areTooMany(from)) {
            return dead(EntryAskPage.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        }
        FoundEntry found = byMail.find(token);
        if (found instanceof FoundEntry.Unknown) {
            wrong.add(from);
            return dead(EntryAskPage.UNKNOWN, HttpStatus.NOT_FOUND);
        }
        return found instanceof FoundEntry.Expired ? dead(EntryAskPage.EXPIRED, HttpStatus.GONE) : onwards.apply(found);
    }

    private static ModelAndView dead(String why, HttpStatus status) {
        return Answers.page(
                ASK, new EntryAskPage("Cette adresse n’ouvre rien", why, Filled.fresh(EntryAddressForm.EMPTY)), status);
    }

    private EntryForm formOf(FoundEntry found) {
        if (found instanceof FoundEntry.Agreed(var professional)) {
            return forms.of(professional);
        }
        Proposal.Whom whom = ((FoundEntry.Proposed) found).proposal().whom();
        return forms.of(Entry.blank(whom.name(), whom.function(), whom.organisation(), whom.address()), "");
    }

    private static org.maillage.territory.AreaId territoryOf(FoundEntry found) {
        return found instanceof FoundEntry.Agreed(var professional)
                ? professional.territory()
                : ((FoundEntry.Proposed) found).territory();
    }

    private ModelAndView page(LinkToken token, FoundEntry found, Filled<EntryForm> filled) {
        boolean agreed = found instanceof FoundEntry.Agreed;
        String address = EntryLinks.pathOf(token);
        String territory = byMail.nameOf(territoryOf(found));
        String intro = agreed
                ? "Annuaire des professionnels, %s. Corrigez votre fiche, ou retirez-la.".formatted(territory)
                : "%s vous propose d’y figurer (%s). Rien n’est montré sans votre accord\u00a0: corrigez, acceptez ou refusez."
                        .formatted(((FoundEntry.Proposed) found).proposal().by(), territory);
        var place = new EntryFormPages.Place(List.of(), address, agreed ? null : address + "/refus", null);
        return filled.on(
                "directory/professional-entry",
                pages.pageOf(
                        territoryOf(found),
                        found instanceof FoundEntry.Agreed(var professional) ? professional : null,
                        intro,
                        filled,
                        place));
    }
}
