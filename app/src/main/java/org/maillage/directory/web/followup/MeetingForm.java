package org.maillage.directory.web.followup;

import org.maillage.directory.followup.Meeting;
import org.maillage.site.Typed;

/// A meeting as it was typed.
public record MeetingForm(String day, String topic, String present, String said, Integer version) {

    static final MeetingForm BLANK = new MeetingForm("", "", "", "", 0);

    public MeetingForm {
        day = Typed.text(day);
        topic = Typed.line(topic);
        present = Typed.line(present);
        said = Typed.text(said);
        version = version == null ? 0 : version;
    }

    static MeetingForm of(Meeting meeting) {
        Meeting.Draft draft = meeting.draft();
        return new MeetingForm(
                Typed.day(draft.day()), draft.subject(), draft.present(), draft.said(), meeting.version());
    }

    Meeting.Draft toDraft() {
        return new Meeting.Draft(Typed.getDay(day), topic, present, said);
    }
}
