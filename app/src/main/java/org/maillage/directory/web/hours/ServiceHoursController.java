package org.maillage.directory.web.hours;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
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

    private static final String FORM = "directory/hours-form";

    private final Services services;
    private final SheetDesk desk;
    private final WeekPages pages;

    ServiceHoursController(Services services, SheetDesk desk, WeekPages pages) {
        this.services = services;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("service") String address, Opening opening) {
        Service service = desk.getServiceToChange(space, address);
        return show(space, service, Filled.fresh(opening.on(formOf(service))));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable("service") String address,
            @ModelAttribute("form") WeekForm form,
            RedirectAttributes redirect) {
        Service service = desk.getServiceToChange(space, address);
        WeekForm.Read read = form.read();
        if (!read.errors().isEmpty()) {
            return show(space, service, Filled.refused(form, new FormErrors(read.errors())));
        }
        String osm = WeekForm.osm(read.week());
        var draft = new Services.Draft(
                service.structure(),
                service.origin(),
                service.sheet().with(ServiceField.HOURS, osm).with(ServiceField.HOURS_NOTE, form.note()),
                service.extra(),
                desk.today());
        if (services.save(service.id(), form.version(), draft) instanceof Saved.ChangedMeanwhile meanwhile) {
            Service fresh = desk.getServiceToChange(space, address);
            return pages.overtaken(
                            fresh.name(),
                            form,
                            osm,
                            formOf(fresh),
                            fresh.sheet().get(ServiceField.HOURS),
                            meanwhile)
                    .answer();
        }
        Flash.say(redirect, desk.done("Horaires enregistrés"));
        return Answers.goTo(space.path(service.path()));
    }

    private WeekForm formOf(Service service) {
        return pages.formOf(
                service.sheet().get(ServiceField.HOURS),
                service.sheet().get(ServiceField.HOURS_NOTE),
                service.version());
    }

    private ModelAndView show(Space space, Service service, Filled<WeekForm> filled) {
        return filled.on(
                FORM,
                pages.pageOf(
                        List.of(
                                new Link("Annuaire", space.path(Structures.PATH)),
                                new Link(service.name(), space.path(service.path()))),
                        service.sheet().get(ServiceField.HOURS),
                        filled,
                        space.path(service.path())));
    }
}
