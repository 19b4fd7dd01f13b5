package org.maillage.directory.web.followup;

import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Referent;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Who follows a structure on each side.
@Controller
@RequestMapping(PartController.ROOT + FollowUps.PATH + ReferentKind.PLACE)
class ReferentController extends PartController<ReferentForm, Referent.Draft> {

    ReferentController(SheetDesk desk, ReferentKind kind) {
        super(desk, kind);
    }
}
