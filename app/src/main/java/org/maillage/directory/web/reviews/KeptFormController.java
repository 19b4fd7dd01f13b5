package org.maillage.directory.web.reviews;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.links.LinkToken;
import org.maillage.directory.reviews.ReviewLinks;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.form.ServiceEditing;
import org.maillage.directory.web.form.ServiceForm;
import org.maillage.directory.web.form.StructureEditing;
import org.maillage.directory.web.form.StructureForm;
import org.maillage.site.Opening;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Corrects a sheet through a link: the form is that of the space, the name in the journal that of the link.
@Controller
@RequestMapping(ReviewLinks.PATH + "/{sheetsToken}")
class KeptFormController {

    private final KeptSheets sheets;
    private final StructureEditing structures;
    private final ServiceEditing services;

    KeptFormController(KeptSheets sheets, StructureEditing structures, ServiceEditing services) {
        this.sheets = sheets;
        this.structures = structures;
        this.services = services;
    }

    @GetMapping("/lieux/{askedSheet}")
    ModelAndView showStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return sheets.receiveStructure(
                sheetsToken,
                askedSheet,
                visit,
                kept -> structures.open(kept.convention(), kept.sheet(), place(kept), opening));
    }

    @PostMapping("/lieux/{askedSheet}")
    ModelAndView saveStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") StructureForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return sheets.receiveStructure(
                sheetsToken,
                askedSheet,
                visit,
                kept -> structures.save(
                        kept.convention(), kept.sheet(), form, place(kept), kept.writing(), kept.corrected(redirect)));
    }

    @GetMapping("/services/{askedSheet}")
    ModelAndView showService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return sheets.receiveService(
                sheetsToken,
                askedSheet,
                visit,
                kept -> services.open(kept.convention(), kept.sheet(), place(kept), opening));
    }

    @PostMapping("/services/{askedSheet}")
    ModelAndView saveService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") ServiceForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return sheets.receiveService(
                sheetsToken,
                askedSheet,
                visit,
                kept -> services.save(
                        kept.convention(), kept.sheet(), form, place(kept), kept.writing(), kept.corrected(redirect)));
    }

    private static FormPlace place(Kept<?> kept) {
        return new FormPlace(
                "Corriger «\u00a0" + kept.asked().name() + "\u00a0»",
                List.of(new Link("Vos fiches", kept.home())),
                kept.form(),
                kept.home());
    }
}
