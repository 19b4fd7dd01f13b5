package org.maillage.directory.web.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Party;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.directory.Approval;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureActions;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.followup.FollowUp;
import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Granted;
import org.maillage.directory.followup.Meeting;
import org.maillage.directory.followup.Referent;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.StructureTabs;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the page of what is followed together of a structure.
@Component
class FollowUpPages {

    private final FollowUps followUps;
    private final Kinds kinds;
    private final FieldWords words;
    private final SideNames sides;
    private final ConversationLinks talks;
    private final ObjectFiles files;
    private final ObjectProvider<StructureActions> actions;
    private final SheetDesk desk;

    FollowUpPages(
            FollowUps followUps,
            Kinds kinds,
            FieldWords words,
            SideNames sides,
            ConversationLinks talks,
            ObjectFiles files,
            ObjectProvider<StructureActions> actions,
            SheetDesk desk) {
        this.followUps = followUps;
        this.kinds = kinds;
        this.words = words;
        this.sides = sides;
        this.talks = talks;
        this.files = files;
        this.actions = actions;
        this.desk = desk;
    }

    FollowUpPage pageOf(Space space, Structure structure) {
        FollowUp followUp = followUps.of(new Owner(space.id(), structure.id()));
        Optional<Kind> kind = kinds.find(structure.sheet().get(StructureField.KIND));
        Approval usual = kind.map(Kind::approval).orElse(null);
        boolean may = space.rights().mayCoordinateSomeTheme();
        String own = space.path(structure.path()) + FollowUps.PATH;
        String approvals = may ? own + ApprovalKind.PLACE : null;
        LocalDate today = desk.today();
        return new FollowUpPage(
                structure.name(),
                kind.map(Kind::label).orElse(""),
                List.of(
                        new Link("Annuaire", space.path(Structures.PATH)),
                        new Link("Structures suivies", space.path(Structures.PATH + FollowUps.PATH))),
                StructureTabs.of(space, structure, StructureTabs.Current.FOLLOW_UP),
                points(space, followUp, today),
                FollowUp.SIDES.stream()
                        .map(side -> side(space, followUp, side, may ? own + ReferentKind.PLACE : null))
                        .toList(),
                lines(followUp.coming(today), today, may ? own + MeetingKind.PLACE : null),
                lines(followUp.past(today), today, may ? own + MeetingKind.PLACE : null),
                followUp.latestApproval()
                        .map(granted -> ApprovalParts.part(granted, usual, today, approvals))
                        .orElse(null),
                followUp.approvals().stream()
                        .skip(1)
                        .map(granted -> ApprovalParts.line(granted, approvals))
                        .toList(),
                needed(usual),
                actions.stream()
                        .flatMap(one -> one.of(space, structure.id()).stream())
                        .toList(),
                Objects.requireNonNull(
                        talks.of(space, "structure", structure.id().value())),
                filesOf(space, structure),
                space.path("/journal/structure/" + structure.id().value()),
                may
                        ? new FollowUpPage.Ways(
                                own + MeetingKind.PLACE + "/ajouter", own + ApprovalKind.PLACE + "/ajouter")
                        : null);
    }

    private List<String> points(Space space, FollowUp followUp, LocalDate today) {
        var points = new ArrayList<String>();
        FollowUp.SIDES.stream()
                .filter(side -> followUp.on(side).isEmpty())
                .forEach(side -> points.add("Personne ne suit cette structure pour " + sides.of(space, side) + "."));
        if (followUp.coming(today).isEmpty()) {
            Optional<Meeting> last = followUp.past(today).stream().findFirst();
            if (last.isEmpty()) {
                points.add("Aucune rencontre n’est notée ni prévue.");
            } else if (last.get()
                    .day()
                    .plusMonths(FollowUp.MONTHS_BETWEEN_MEETINGS)
                    .isBefore(today)) {
                points.add("Aucune rencontre depuis le "
                        + FrenchDates.day(last.get().day()) + ", et aucune n’est prévue.");
            }
        }
        followUp.latestApproval()
                .map(Granted::to)
                .filter(end -> end.isBefore(today))
                .ifPresent(end -> points.add("L’agrément est terminé depuis le " + FrenchDates.day(end) + "."));
        return points;
    }

    private FollowUpPage.Side side(Space space, FollowUp followUp, Party.Side side, @Nullable String address) {
        return new FollowUpPage.Side(
                sides.of(space, side),
                followUp.on(side).stream().map(one -> person(one, address)).toList(),
                address == null ? null : address + "/ajouter?pour=" + side.name());
    }

    private FollowUpPage.Person person(Referent referent, @Nullable String address) {
        Referent.Draft said = referent.draft();
        return new FollowUpPage.Person(
                referent.name(),
                said.function(),
                Stream.concat(
                                parts(said.phone()).map(one -> new Link(words.phone(one), "tel:" + one)),
                                parts(said.mail()).map(one -> new Link(one, "mailto:" + one)))
                        .toList(),
                edit(address, referent.id().value().toString()));
    }

    private static Stream<String> parts(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split("\\|"));
    }

    private static List<FollowUpPage.MeetingLine> lines(
            List<Meeting> meetings, LocalDate today, @Nullable String address) {
        return meetings.stream()
                .map(meeting -> new FollowUpPage.MeetingLine(
                        FrenchDates.day(meeting.day()),
                        meeting.draft().subject(),
                        meeting.draft().present(),
                        meeting.draft()
                                .said()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        meeting.isPast(today) && meeting.draft().said().isEmpty(),
                        edit(address, meeting.id().value().toString())))
                .toList();
    }

    private static @Nullable String edit(@Nullable String address, String id) {
        return address == null ? null : address + "/" + id + "/modifier";
    }

    // What a kind needs stands there before the first approval is written: one knows what to look for.
    private static String needed(@Nullable Approval usual) {
        return usual == null
                ? "Aucun agrément n’est noté."
                : "Rien n’est noté encore. Ce type de lieu a besoin d’un document\u00a0: " + usual.what()
                        + ", donné par "
                        + usual.by()
                        + (usual.atMostYears() == null
                                ? "."
                                : ", pour " + usual.atMostYears() + "\u00a0" + (usual.atMostYears() == 1 ? "an" : "ans")
                                        + " au plus.");
    }

    private @Nullable Link filesOf(Space space, Structure structure) {
        int count = files.countsOf(space, List.of(structure.id().value()))
                .getOrDefault(structure.id().value(), 0);
        if (count == 0 && !SheetDesk.mayChange(space, structure)) {
            return null;
        }
        return new Link(
                count == 0 ? "Ajouter un fichier" : count + "\u00a0" + (count < 2 ? "fichier" : "fichiers"),
                space.path("/fichiers/structure/" + structure.id().value()));
    }
}
