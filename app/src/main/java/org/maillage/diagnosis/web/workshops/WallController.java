package org.maillage.diagnosis.web.workshops;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the room looks at, asked again every few seconds: nothing is sent when nothing changed.
@Controller
class WallController {

    private final WorkshopDesk desk;
    private final Ideas ideas;
    private final Doors doors;

    WallController(WorkshopDesk desk, Ideas ideas, Doors doors) {
        this.desk = desk;
        this.ideas = ideas;
        this.doors = doors;
    }

    @GetMapping("/espace/{convention}" + Workshops.PATH + "/{workshop}/mur")
    ModelAndView show(
            Space space, @PathVariable("workshop") UUID id, @RequestParam(name = "vu", defaultValue = "") String seen) {
        Workshop workshop = desk.getWorkshop(space, id);
        boolean leads = WorkshopDesk.mayLead(space, workshop);
        WallPage page = WallPage.of(space, workshop, ideas.wall(workshop), doors.of(workshop), leads);
        return page.fingerprint().equals(seen) ? Answers.nothingNew() : Answers.page("diagnosis/workshop/wall", page);
    }
}
