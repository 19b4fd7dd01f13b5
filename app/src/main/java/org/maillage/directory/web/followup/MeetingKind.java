package org.maillage.directory.web.followup;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Meeting;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.maillage.directory.web.parts.PartKind;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// A meeting, planned or held.
@Component
class MeetingKind implements PartKind<MeetingForm, Meeting.Draft> {

    static final String PLACE = "/rencontres";

    private static final Titles TITLES = new Titles(
            FollowUps.PATH,
            PLACE,
            "Ajouter une rencontre",
            "Modifier la rencontre",
            "Rencontre ajoutée",
            "Rencontre retirée",
            "Rencontre rétablie");

    private final SheetParts<Meeting.Draft> parts;
    private final FollowUps followUps;

    MeetingKind(SheetParts<Meeting.Draft> parts, FollowUps followUps) {
        this.parts = parts;
        this.followUps = followUps;
    }

    @Override
    public Titles titles() {
        return TITLES;
    }

    @Override
    public SheetParts<Meeting.Draft> parts() {
        return parts;
    }

    @Override
    public void requireChange(Space space, Structure structure) {
        space.rights().requireSomeCoordination();
    }

    @Override
    public MeetingForm blank(Structure structure, String asked) {
        return MeetingForm.BLANK;
    }

    @Override
    public Optional<MeetingForm> find(Owner owner, PartId id) {
        return followUps.of(owner).meetings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(MeetingForm::of);
    }

    @Override
    public Map<String, String> errors(Space space, Owner owner, @Nullable PartId id, MeetingForm form) {
        return new Faults()
                .require("day", form.day(), "Dites quel jour on se rencontre.")
                .day("day", form.day())
                .require("topic", form.topic(), "Dites de quoi il est question.")
                .limit("topic", form.topic(), LINE)
                .limit("present", form.present(), 2 * LINE)
                .limit("said", form.said(), TEXT)
                .found();
    }

    @Override
    public Meeting.Draft draft(MeetingForm form) {
        return form.toDraft();
    }

    @Override
    public int version(MeetingForm form) {
        return form.version();
    }

    @Override
    public String title(Space space, MeetingForm form) {
        return form.topic();
    }

    @Override
    public Conflict.Fields fields(Space space, MeetingForm theirs, MeetingForm mine) {
        return new Conflict.Fields()
                .add("Jour", Typed.dayInWords(theirs.day()), Typed.dayInWords(mine.day()), "day")
                .add("Sujet", theirs.topic(), mine.topic(), "topic")
                .add("Présents", theirs.present(), mine.present(), "present")
                .add("Ce qui s’est dit", theirs.said(), mine.said(), "said");
    }
}
