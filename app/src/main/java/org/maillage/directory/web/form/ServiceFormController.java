package org.maillage.directory.web.form;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Origin;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes the sheet of a service, new or not.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH)
class ServiceFormController {

    private static final String FORM = "directory/service-form";

    private final Services services;
    private final SheetDesk desk;
    private final ServiceReading reading;
    private final ServiceFormPages pages;

    ServiceFormController(Services services, SheetDesk desk, ServiceReading reading, ServiceFormPages pages) {
        this.services = services;
        this.desk = desk;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/{structure}/services/nouveau")
    ModelAndView start(Space space, @PathVariable("structure") String address, Opening opening) {
        Structure by = desk.getStructureToChange(space, address);
        return show(space, by, null, Filled.fresh(opening.on(ServiceForm.blank())));
    }

    @PostMapping("/{structure}/services/nouveau")
    ModelAndView create(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") ServiceForm form,
            RedirectAttributes redirect) {
        Structure by = desk.getStructureToChange(space, address);
        SheetForms.Read<ServiceField> read = reading.read(space, form);
        if (!read.errors().isEmpty()) {
            return show(space, by, null, Filled.refused(form, read.found()));
        }
        UUID id = UUID.randomUUID();
        services.create(Map.of(
                new ServiceId(id), new Services.Draft(by.id(), Origin.here(id), read.sheet(), Map.of(), desk.today())));
        Flash.say(redirect, desk.done("Service ajouté"));
        return Answers.goTo(space.path(by.path()));
    }

    @GetMapping("/services/{service}/modifier")
    ModelAndView show(Space space, @PathVariable("service") String address, Opening opening) {
        Service service = desk.getServiceToChange(space, address);
        return show(space, desk.structureOf(service), service, Filled.fresh(opening.on(ServiceForm.of(service))));
    }

    @PostMapping("/services/{service}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("service") String address,
            @ModelAttribute("form") ServiceForm form,
            RedirectAttributes redirect) {
        Service service = desk.getServiceToChange(space, address);
        SheetForms.Read<ServiceField> read = reading.read(space, form);
        // Who was overtaken compares first: what is wrong may be what somebody else has mended.
        if (!read.errors().isEmpty() && form.version() == service.version()) {
            return show(space, desk.structureOf(service), service, Filled.refused(form, read.found()));
        }
        var draft =
                new Services.Draft(service.structure(), service.origin(), read.sheet(), service.extra(), desk.today());
        if (services.save(service.id(), form.version(), draft) instanceof Saved.ChangedMeanwhile meanwhile) {
            return pages.overtaken(desk.getServiceToChange(space, address), form, read.sheet(), meanwhile)
                    .answer();
        }
        Flash.say(redirect, desk.done("Fiche enregistrée"));
        return Answers.goTo(
                space.path(services.findService(service.id()).orElseThrow().path()));
    }

    private ModelAndView show(Space space, Structure by, @Nullable Service service, Filled<ServiceForm> filled) {
        return filled.on(FORM, pages.pageOf(space, by, service, filled));
    }
}
