package org.maillage.directory.web.followup;

import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Granted;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The approvals of a structure.
@Controller
@RequestMapping(PartController.ROOT + FollowUps.PATH + ApprovalKind.PLACE)
class ApprovalController extends PartController<ApprovalForm, Granted.Draft> {

    ApprovalController(SheetDesk desk, ApprovalKind kind) {
        super(desk, kind);
    }
}
