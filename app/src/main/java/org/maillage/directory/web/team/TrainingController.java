package org.maillage.directory.web.team;

import org.maillage.directory.team.Teams;
import org.maillage.directory.team.Training;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The training plan of a structure.
@Controller
@RequestMapping(PartController.ROOT + Teams.TAB + TrainingKind.PLACE)
class TrainingController extends PartController<TrainingForm, Training.Draft> {

    TrainingController(SheetDesk desk, TrainingKind kind) {
        super(desk, kind);
    }
}
