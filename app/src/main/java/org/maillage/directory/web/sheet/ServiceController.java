package org.maillage.directory.web.sheet;

import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One service: read, said to be right, removed, brought back.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/services/{service}")
class ServiceController {

    private static final String SHEET = "directory/service";

    private final Services services;
    private final SheetDesk desk;
    private final ServicePages pages;

    ServiceController(Services services, SheetDesk desk, ServicePages pages) {
        this.services = services;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("service") String address) {
        Service service = desk.getService(space, address);
        return service.path().endsWith("/" + address)
                ? Answers.page(SHEET, pages.pageOf(space, service, desk.structureOf(service), null))
                : Answers.goTo(space.path(service.path()));
    }

    @PostMapping("/exactitude")
    ModelAndView confirm(Space space, @PathVariable("service") String address, RedirectAttributes redirect) {
        Service service = desk.getServiceToChange(space, address);
        services.confirm(service.id(), desk.today());
        Flash.say(redirect, desk.done("Fiche déclarée exacte"));
        return Answers.goTo(space.path(service.path()));
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space,
            @PathVariable("service") String address,
            @RequestParam int version,
            RedirectAttributes redirect) {
        Service service = desk.getServiceToChange(space, address);
        Structure structure = desk.structureOf(service);
        if (services.remove(service.id(), version) instanceof Saved.ChangedMeanwhile meanwhile) {
            return Answers.outdated(SHEET, pages.pageOf(space, service, structure, desk.overtaken(meanwhile)));
        }
        Flash.sayWithUndo(redirect, desk.done("Service retiré"), space.path(service.path()) + "/restauration");
        return Answers.goTo(space.path(structure.path()));
    }

    @PostMapping("/restauration")
    ModelAndView restore(Space space, @PathVariable("service") String address, RedirectAttributes redirect) {
        Service service = desk.getServiceOrRemoved(space, address);
        SheetDesk.requireChange(space, desk.structureOf(service));
        services.restore(service.id());
        Flash.say(redirect, desk.done("Service rétabli"));
        return Answers.goTo(space.path(service.path()));
    }
}
