package org.maillage.directory.web.form;

import java.util.Map;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.directory.Origin;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.Writing;
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

    private final Services services;
    private final SheetDesk desk;
    private final ServiceReading reading;
    private final ServiceEditing editing;

    ServiceFormController(Services services, SheetDesk desk, ServiceReading reading, ServiceEditing editing) {
        this.services = services;
        this.desk = desk;
        this.reading = reading;
        this.editing = editing;
    }

    @GetMapping("/{structure}/services/nouveau")
    ModelAndView start(Space space, @PathVariable("structure") String address, Opening opening) {
        Structure by = desk.getStructureToChange(space, address);
        return showNew(space, by, Filled.fresh(opening.on(ServiceForm.blank())));
    }

    @PostMapping("/{structure}/services/nouveau")
    ModelAndView create(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") ServiceForm form,
            RedirectAttributes redirect) {
        Structure by = desk.getStructureToChange(space, address);
        SheetForms.Read<ServiceField> read = reading.read(space.convention(), form);
        if (!read.errors().isEmpty()) {
            return showNew(space, by, Filled.refused(form, read.found()));
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
        FormPlace place = ServiceFormPages.placeOf(space, desk.structureOf(service), service);
        return editing.open(space.convention(), service, place, opening);
    }

    @PostMapping("/services/{service}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("service") String address,
            @ModelAttribute("form") ServiceForm form,
            RedirectAttributes redirect) {
        Service service = desk.getServiceToChange(space, address);
        FormPlace place = ServiceFormPages.placeOf(space, desk.structureOf(service), service);
        return editing.save(space.convention(), service, form, place, Writing.PLAIN, () -> {
            Flash.say(redirect, desk.done("Fiche enregistrée"));
            return Answers.goTo(
                    space.path(services.findService(service.id()).orElseThrow().path()));
        });
    }

    private ModelAndView showNew(Space space, Structure by, Filled<ServiceForm> filled) {
        return editing.show(space.convention(), ServiceFormPages.placeOf(space, by, null), filled);
    }
}
