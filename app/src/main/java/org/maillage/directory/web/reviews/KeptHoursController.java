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
import org.maillage.directory.web.hours.HoursEditing;
import org.maillage.directory.web.hours.WeekForm;
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

/// Says through a link when a place or a service is open: the week of the space, in the name of the link.
@Controller
@RequestMapping(ReviewLinks.PATH + "/{sheetsToken}")
class KeptHoursController {

    private final ReviewDesk desk;
    private final ReviewAnswering answering;
    private final KeptSheets sheets;
    private final HoursEditing hours;

    KeptHoursController(ReviewDesk desk, ReviewAnswering answering, KeptSheets sheets, HoursEditing hours) {
        this.desk = desk;
        this.answering = answering;
        this.sheets = sheets;
        this.hours = hours;
    }

    @GetMapping("/lieux/{askedSheet}/horaires")
    ModelAndView showStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return desk.receive(sheetsToken, visit, ask -> {
            Structure structure = sheets.structureOf(ask, askedSheet);
            return hours.open(structure, place(sheetsToken, "lieux", askedSheet, structure.name()), opening);
        });
    }

    @PostMapping("/lieux/{askedSheet}/horaires")
    ModelAndView saveStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") WeekForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(sheetsToken, visit, ask -> {
            Structure structure = sheets.structureOf(ask, askedSheet);
            AskedSheet sheet = ReviewAnswering.getSheet(ask, askedSheet);
            return hours.save(
                    structure,
                    form,
                    place(sheetsToken, "lieux", askedSheet, structure.name()),
                    work -> answering.correct(ask, sheet, work),
                    () -> KeptSheets.corrected(sheetsToken, sheet, redirect));
        });
    }

    @GetMapping("/services/{askedSheet}/horaires")
    ModelAndView showService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return desk.receive(sheetsToken, visit, ask -> {
            Service service = sheets.serviceOf(ask, askedSheet);
            return hours.open(service, place(sheetsToken, "services", askedSheet, service.name()), opening);
        });
    }

    @PostMapping("/services/{askedSheet}/horaires")
    ModelAndView saveService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") WeekForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(sheetsToken, visit, ask -> {
            Service service = sheets.serviceOf(ask, askedSheet);
            AskedSheet sheet = ReviewAnswering.getSheet(ask, askedSheet);
            return hours.save(
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
                "Horaires",
                List.of(new Link("Vos fiches", back), new Link(name, back + "#fiche-" + sheet)),
                back + "/" + kind + "/" + sheet + "/horaires",
                back);
    }
}
