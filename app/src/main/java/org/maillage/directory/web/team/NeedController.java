package org.maillage.directory.web.team;

import org.maillage.directory.team.TeamNeed;
import org.maillage.directory.team.Teams;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a structure needs of each qualification.
@Controller
@RequestMapping(PartController.ROOT + Teams.TAB + NeedKind.PLACE)
class NeedController extends PartController<NeedForm, TeamNeed.Draft> {

    NeedController(SheetDesk desk, NeedKind kind) {
        super(desk, kind);
    }
}
