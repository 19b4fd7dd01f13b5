package org.maillage.directory.web.reviews;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.links.LinkToken;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.KeeperAsk;
import org.maillage.directory.reviews.ReviewAnswering;
import org.maillage.directory.reviews.ReviewLinks;
import org.maillage.directory.web.form.FormPlace;
import org.maillage.directory.web.form.ServiceEditing;
import org.maillage.directory.web.form.ServiceForm;
import org.maillage.directory.web.form.StructureEditing;
import org.maillage.directory.web.form.StructureForm;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
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
    private final Structures structures;
    private final Services services;
    private final StructureEditing places;
    private final ServiceEditing given;

    KeptFormController(
            ReviewDesk desk,
            ReviewAnswering answering,
            Structures structures,
            Services services,
            StructureEditing places,
            ServiceEditing given) {
        this.desk = desk;
        this.answering = answering;
        this.structures = structures;
        this.services = services;
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
            Structure structure = structureOf(ask, askedSheet);
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
            Structure structure = structureOf(ask, askedSheet);
            AskedSheet sheet = ReviewAnswering.getSheet(ask, askedSheet);
            return places.save(
                    ask.convention(),
                    structure,
                    form,
                    place(sheetsToken, "lieux", askedSheet, structure.name()),
                    work -> answering.correct(ask, sheet, work),
                    () -> done(sheetsToken, sheet, redirect));
        });
    }

    @GetMapping("/services/{askedSheet}")
    ModelAndView showService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return desk.receive(sheetsToken, visit, ask -> {
            Service service = serviceOf(ask, askedSheet);
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
            Service service = serviceOf(ask, askedSheet);
            AskedSheet sheet = ReviewAnswering.getSheet(ask, askedSheet);
            return given.save(
                    ask.convention(),
                    service,
                    form,
                    place(sheetsToken, "services", askedSheet, service.name()),
                    work -> answering.correct(ask, sheet, work),
                    () -> done(sheetsToken, sheet, redirect));
        });
    }

    private Structure structureOf(KeeperAsk ask, UUID id) {
        AskedSheet sheet = ReviewAnswering.getSheet(ask, id);
        return Optional.of(sheet)
                .filter(one -> one.service() == null)
                .flatMap(one -> structures.findStructure(one.structure()))
                .orElseThrow(() -> NotFound.of("Asked structure", id));
    }

    private Service serviceOf(KeeperAsk ask, UUID id) {
        return Optional.ofNullable(ReviewAnswering.getSheet(ask, id).service())
                .flatMap(services::findService)
                .orElseThrow(() -> NotFound.of("Asked service", id));
    }

    private static FormPlace place(LinkToken token, String kind, UUID sheet, String name) {
        String back = ReviewLinks.pathOf(token);
        return new FormPlace(
                "Corriger «\u00a0" + name + "\u00a0»",
                List.of(new Link("Vos fiches", back)),
                back + "/" + kind + "/" + sheet,
                back);
    }

    private static ModelAndView done(LinkToken token, AskedSheet sheet, RedirectAttributes redirect) {
        Flash.say(redirect, "Merci\u00a0: la fiche est corrigée.");
        return Answers.goTo(ReviewLinks.pathOf(token) + "#fiche-" + sheet.id().value());
    }
}
