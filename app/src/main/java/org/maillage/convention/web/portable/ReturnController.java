package org.maillage.convention.web.portable;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.convention.portable.BringingBack;
import org.maillage.convention.portable.ReceivedFile;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.Removal;
import org.maillage.convention.web.Administrators;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A file handed in: what it would become, then its return, and the way back.
@Controller
@RequestMapping(ReceptionController.PATH + "/{received}")
class ReturnController {

    private final BringingBack bringingBack;
    private final ReceivedFiles files;
    private final Removal removal;
    private final ReturnPages pages;

    ReturnController(BringingBack bringingBack, ReceivedFiles files, Removal removal, ReturnPages pages) {
        this.bringingBack = bringingBack;
        this.files = files;
        this.removal = removal;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView preview(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID received, Opening opening)
            throws IOException {
        Administrators.require(person);
        return pages.show(files.getFile(received), preview -> Filled.fresh(opening.on(ReturnForm.of(preview))));
    }

    @PostMapping
    ModelAndView bring(
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable UUID received,
            @Valid ReturnForm form,
            BindingResult binding,
            RedirectAttributes redirect)
            throws IOException {
        Administrators.require(person);
        ReceivedFile file = files.getFile(received);
        if (binding.hasErrors() || !file.waits()) {
            return pages.show(file, preview -> Filled.refused(form, binding));
        }
        return switch (bringingBack.bring(received, form.slug(), form.coordinator(), person.person())) {
            case BringingBack.Outcome.Refused(String field, String sentence) ->
                pages.show(file, preview -> Filled.refused(form, field, sentence));
            case BringingBack.Outcome.Decided _ ->
                back(redirect, "Rien n’a été changé : quelqu’un d’autre vient de décider de ce fichier.", "");
            case BringingBack.Outcome.Stands _ ->
                back(
                        redirect,
                        "Convention rapportée ; une invitation est partie à " + form.email() + ".",
                        "/" + received);
        };
    }

    @PostMapping("/abandon")
    ModelAndView discard(
            @AuthenticationPrincipal SignedInPerson person, @PathVariable UUID received, RedirectAttributes redirect) {
        Administrators.require(person);
        files.getFile(received);
        files.discard(received);
        return back(redirect, "Fichier effacé.", "");
    }

    @PostMapping("/retrait")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson person, @PathVariable UUID received, RedirectAttributes redirect) {
        Administrators.require(person);
        String said = removal.remove(files.getFile(received)) instanceof Saved.Refused(String field, String sentence)
                ? sentence
                : "Convention retirée.";
        return back(redirect, said, "/" + received);
    }

    private static ModelAndView back(RedirectAttributes redirect, String said, String inside) {
        Flash.say(redirect, said);
        return new ModelAndView("redirect:" + ReceptionController.PATH + inside);
    }
}
