package org.maillage.directory.web.hours;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.directory.Service;
import org.maillage.directory.Structures;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.Writing;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
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

/// Writes when a service is given, where that is not when its place is open.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/services/{service}/horaires")
class ServiceHoursController {

    private final SheetDesk desk;
    private final HoursEditing editing;

    ServiceHoursController(SheetDesk desk, HoursEditing editing) {
        this.desk = desk;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("service") String address, Opening opening) {
        Service service = desk.getServiceToChange(space, address);
        return editing.open(service, place(space, service), opening);
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable("service") String address,
            @ModelAttribute("form") WeekForm form,
            RedirectAttributes redirect) {
        Service service = desk.getServiceToChange(space, address);
        return editing.save(service, form, place(space, service), Writing.PLAIN, () -> {
            Flash.say(redirect, desk.done("Horaires enregistrés"));
            return Answers.goTo(space.path(service.path()));
        });
    }

    private static FormPlace place(Space space, Service service) {
        String own = space.path(service.path());
        return new FormPlace(
                "Horaires",
                List.of(new Link("Annuaire", space.path(Structures.PATH)), new Link(service.name(), own)),
                own + "/horaires",
                own);
    }
}
