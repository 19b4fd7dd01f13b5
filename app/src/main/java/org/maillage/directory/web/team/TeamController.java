package org.maillage.directory.web.team;

import org.maillage.convention.Space;
import org.maillage.directory.team.Teams;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartController;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What the team of one structure is qualified for.
@Controller
class TeamController {

    private final SheetDesk desk;
    private final TeamPages pages;

    TeamController(SheetDesk desk, TeamPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(PartController.ROOT + Teams.TAB)
    ModelAndView show(Space space, @PathVariable("structure") String address) {
        return Answers.page("directory/team", pages.pageOf(space, desk.getStructure(space, address)));
    }
}
