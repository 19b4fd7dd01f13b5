package org.maillage.directory.web.followup;

import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Meeting;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The meetings with a structure.
@Controller
@RequestMapping(PartController.ROOT + FollowUps.PATH + MeetingKind.PLACE)
class MeetingController extends PartController<MeetingForm, Meeting.Draft> {

    MeetingController(SheetDesk desk, MeetingKind kind) {
        super(desk, kind);
    }
}
