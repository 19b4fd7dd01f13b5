package org.maillage.directory.web.reviews;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.links.LinkToken;
import org.maillage.directory.Service;
import org.maillage.directory.Structure;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.ReviewAnswering;
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

    private final ReviewDesk desk;
    private final ReviewAnswering answering;
    private final KeptSheets sheets;
    private final StructureEditing places;
    private final ServiceEditing given;

    KeptFormController(
            ReviewDesk desk,
            ReviewAnswering answering,
            KeptSheets sheets,
            StructureEditing places,
            ServiceEditing given) {
        this.desk = desk;
        this.answering = answering;
        this.sheets = sheets;
        this.places = places;
        this.given = given;
    }

    @GetMapping("/lieux/{askedSheet}")
    ModelAndView showStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return desk.receive(sheetsToken, visit, ask -> {
            Structure structure = sheets.structureOf(ask, askedSheet);
            FormPlace place = place(sheetsToken, "lieux", askedSheet, structure.name());
            return places.open(ask.convention(), structure, place, opening);
        });
    }

    @PostMapping("/lieux/{askedSheet}")
    ModelAndView saveStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") StructureForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(sheetsToken, visit, ask -> {
            Structure structure = sheets.structureOf(ask, askedSheet);
            AskedSheet sheet = ReviewAnswering.getSheet(ask, askedSheet);
            return places.save(
                    ask.convention(),
                    structure,
                    form,
                    place(sheetsToken, "lieux", askedSheet, structure.name()),
                    work -> answering.correct(ask, sheet, work),
                    () -> KeptSheets.corrected(sheetsToken, sheet, redirect));
        });
    }

    @GetMapping("/services/{askedSheet}")
    ModelAndView showService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return desk.receive(sheetsToken, visit, ask -> {
            Service service = sheets.serviceOf(ask, askedSheet);
            FormPlace place = place(sheetsToken, "services", askedSheet, service.name());
            return given.open(ask.convention(), service, place, opening);
        });
    }

    @PostMapping("/services/{askedSheet}")
    ModelAndView saveService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") ServiceForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(sheetsToken, visit, ask -> {
            Service service = sheets.serviceOf(ask, askedSheet);
            AskedSheet sheet = ReviewAnswering.getSheet(ask, askedSheet);
            return given.save(
                    ask.convention(),
                    service,
                    form,
                    place(sheetsToken, "services", askedSheet, service.name()),
                    work -> answering.correct(ask, sheet, work),
                    () -> KeptSheets.corrected(sheetsToken, sheet, redirect));
        });
    }

    private static FormPlace place(LinkToken token, String kind, UUID sheet, String name) {
        String back = ReviewLinks.pathOf(token);
        return new FormPlace(
                "Corriger «\u00a0" + name + "\u00a0»",
                List.of(new Link("Vos fiches", back)),
                back + "/" + kind + "/" + sheet,
                back);
    }
}
