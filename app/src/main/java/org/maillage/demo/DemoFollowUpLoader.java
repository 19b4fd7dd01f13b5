package org.maillage.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.directory.Scopes;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Granted;
import org.maillage.directory.followup.Meeting;
import org.maillage.directory.followup.Referent;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.ActionStructures;
import org.maillage.plan.Actions;
import org.maillage.territory.Areas;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes what both institutions follow of the structures of a convention.
@Component
@Profile("demo")
class DemoFollowUpLoader {

    private static final String FILE = "/suivi.yaml";
    private static final Sight ALL = new Sight(true, true, null);

    private final Structures structures;
    private final FollowUps followUps;
    private final SheetParts<Referent.Draft> referents;
    private final SheetParts<Meeting.Draft> meetings;
    private final SheetParts<Granted.Draft> approvals;
    private final ActionStructures ties;
    private final Actions actions;
    private final Scopes scopes;
    private final Areas areas;

    DemoFollowUpLoader(
            Structures structures,
            FollowUps followUps,
            SheetParts<Referent.Draft> referents,
            SheetParts<Meeting.Draft> meetings,
            SheetParts<Granted.Draft> approvals,
            ActionStructures ties,
            Actions actions,
            Scopes scopes,
            Areas areas) {
        this.structures = structures;
        this.followUps = followUps;
        this.referents = referents;
        this.meetings = meetings;
        this.approvals = approvals;
        this.ties = ties;
        this.actions = actions;
        this.scopes = scopes;
        this.areas = areas;
    }

    void load(String name, DemoConvention convention, DemoFrame frame, DemoFolder folder, DemoWorld world) {
        if (!folder.has(name + FILE)) {
            return;
        }
        List<String> communes = scopes.of(areas.getTerritory(world.areas().get(name, convention.territory())))
                .communes();
        for (DemoFollowed written : folder.readList(name + FILE, DemoFollowed.class)) {
            String where = name + FILE + ", " + written.structure();
            StructureId structure = structures.listNamed(List.of(written.structure()), communes).stream()
                    .findFirst()
                    .orElseThrow(() -> new DemoRefusal(where, "l’annuaire ne connaît pas ce lieu"))
                    .id();
            write(where, written, new Owner(frame.id(), structure), world);
            written.actions().forEach(code -> tie(where, code, new Owner(frame.id(), structure)));
        }
    }

    private void write(String where, DemoFollowed written, Owner followed, DemoWorld world) {
        written.referents()
                .forEach(one -> referents.add(
                        followed,
                        newId(),
                        new Referent.Draft(
                                one.side(),
                                one.person() == null ? null : world.people().get(where, one.person()),
                                said(one.name()),
                                said(one.function()),
                                said(one.phone()),
                                said(one.mail()))));
        written.meetings()
                .forEach(one -> meetings.add(
                        followed,
                        newId(),
                        new Meeting.Draft(one.day(), one.subject(), said(one.present()), said(one.said()))));
        for (DemoFollowed.DemoApproval one : written.approvals()) {
            PartId id = newId();
            approvals.add(
                    followed, id, new Granted.Draft(one.what(), one.by(), said(one.reference()), one.from(), one.to()));
            one.done().forEach(step -> followUps.tick(followed.structure(), id, step.step(), step.on()));
        }
    }

    private void tie(String where, String code, Owner followed) {
        ActionSheet sheet = actions.findSheet(followed.requireConvention(), ALL, code)
                .orElseThrow(() -> new DemoRefusal(where, "le plan n’a pas d’action " + code));
        var all = new java.util.HashSet<>(ties.ofAction(followed.requireConvention(), sheet.id()));
        all.add(followed.structure());
        DemoRefusal.unlessDone(
                where, ties.tie(followed.requireConvention(), sheet.id(), sheet.version(), Set.copyOf(all)));
    }

    private static PartId newId() {
        return new PartId(UUID.randomUUID());
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
