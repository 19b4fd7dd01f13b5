package org.maillage.directory.web.reviews;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.links.LinkToken;
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

    private final KeptSheets sheets;
    private final HoursEditing hours;

    KeptHoursController(KeptSheets sheets, HoursEditing hours) {
        this.sheets = sheets;
        this.hours = hours;
    }

    @GetMapping("/lieux/{askedSheet}/horaires")
    ModelAndView showStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return sheets.receiveStructure(
                sheetsToken, askedSheet, visit, kept -> hours.open(kept.sheet(), place(kept), opening));
    }

    @PostMapping("/lieux/{askedSheet}/horaires")
    ModelAndView saveStructure(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") WeekForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return sheets.receiveStructure(
                sheetsToken,
                askedSheet,
                visit,
                kept -> hours.save(kept.sheet(), form, place(kept), kept.writing(), kept.corrected(redirect)));
    }

    @GetMapping("/services/{askedSheet}/horaires")
    ModelAndView showService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            HttpServletRequest visit,
            Opening opening) {
        return sheets.receiveService(
                sheetsToken, askedSheet, visit, kept -> hours.open(kept.sheet(), place(kept), opening));
    }

    @PostMapping("/services/{askedSheet}/horaires")
    ModelAndView saveService(
            @PathVariable LinkToken sheetsToken,
            @PathVariable UUID askedSheet,
            @ModelAttribute("form") WeekForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return sheets.receiveService(
                sheetsToken,
                askedSheet,
                visit,
                kept -> hours.save(kept.sheet(), form, place(kept), kept.writing(), kept.corrected(redirect)));
    }

    private static FormPlace place(Kept<?> kept) {
        return new FormPlace(
                "Horaires",
                List.of(
                        new Link("Vos fiches", kept.home()),
                        new Link(kept.asked().name(), kept.line())),
                kept.form() + "/horaires",
                kept.home());
    }
}
