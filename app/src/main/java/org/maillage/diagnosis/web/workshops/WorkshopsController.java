package org.maillage.diagnosis.web.workshops;

import org.maillage.convention.Space;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The workshops of a convention.
@Controller
class WorkshopsController {

    private final Workshops workshops;

    WorkshopsController(Workshops workshops) {
        this.workshops = workshops;
    }

    @GetMapping("/espace/{convention}" + Workshops.PATH)
    ModelAndView list(Space space) {
        return Answers.page(
                "diagnosis/workshop/list",
                new WorkshopsPage(
                        DiagnosisTabs.of(space, DiagnosisTabs.Current.WORKSHOPS),
                        workshops.list(space.id()).stream()
                                .map(line -> WorkshopLine.of(space, line))
                                .toList(),
                        space.rights().mayCoordinateSomeTheme() ? space.path(Workshops.PATH) + "/nouveau" : null));
    }
}
