package org.maillage.convention.web.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.amendments.Deliberation;
import org.maillage.convention.amendments.FreedCodes;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.snapshots.Comparison;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.web.snapshots.ComparedGroup;
import org.maillage.convention.web.snapshots.ComparedGroups;
import org.maillage.site.Filled;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page of an avenant for one member.
@Component
class AmendmentPages {

    private final SeenReadings readings;
    private final ComparedGroups compared;
    private final ChoiceLines choices;
    private final Choosers choosers;
    private final Organisations organisations;
    private final ConversationLinks talks;
    private final Words words;

    AmendmentPages(
            SeenReadings readings,
            ComparedGroups compared,
            ChoiceLines choices,
            Choosers choosers,
            Organisations organisations,
            ConversationLinks talks,
            Words words) {
        this.readings = readings;
        this.compared = compared;
        this.choices = choices;
        this.choosers = choosers;
        this.organisations = organisations;
        this.talks = talks;
        this.words = words;
    }

    /// @param form how the choices stand over those that are saved
    AmendmentPage of(Space space, Amendment amendment, Function<ChoicesForm, Filled<ChoicesForm>> form) {
        if (!amendment.isOpen() || amendment.copy() == null) {
            Comparison changes =
                    amendment.isAdopted() ? readings.changesOf(space, amendment) : new Comparison(List.of());
            return page(
                    space,
                    amendment,
                    compared.of(space, changes),
                    List.of(),
                    form,
                    UnseenChoices.NONE,
                    List.of(),
                    null);
        }
        SeenReading seen = readings.read(space, amendment);
        return page(
                space,
                amendment,
                compared.of(space, seen.changes()),
                choices.of(seen),
                form,
                choosers.of(space, seen),
                renamed(seen),
                seen.reading().fingerprint());
    }

    /// What it changes, as it is taken away.
    List<ComparedGroup> groupsOf(Space space, Amendment amendment) {
        return of(space, amendment, Filled::fresh).groups();
    }

    private AmendmentPage page(
            Space space,
            Amendment amendment,
            List<ComparedGroup> groups,
            List<ChoiceLine> lines,
            Function<ChoicesForm, Filled<ChoicesForm>> form,
            UnseenChoices unseen,
            List<String> renamed,
            @Nullable String read) {
        String address = AmendmentDesk.address(space, amendment);
        return new AmendmentPage(
                amendment,
                words.of(amendment.status()),
                space.path(AmendmentDesk.INSIDE),
                facts(amendment),
                ways(space, amendment),
                lines,
                form.apply(ChoicesForm.of(lines)),
                unseen,
                renamed,
                groups,
                groups.isEmpty()
                        ? null
                        : Exports.of(
                                address,
                                "",
                                "Tout ce que l’avenant change, une ligne par champ : l’annexe de la délibération."),
                space.rights().mayCoordinate() ? address : null,
                talks.of(space, "amendment", amendment.id().value()),
                read);
    }

    // What one may not see has no code either.
    private static List<String> renamed(SeenReading seen) {
        var shown = seen.changes().groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(Comparison.Line::subject)
                .toList();
        return seen.reading().renamed().stream()
                .filter(one -> shown.contains(one.id()))
                .map(FreedCodes.Renamed::sentence)
                .toList();
    }

    private List<AmendmentPage.Fact> facts(Amendment amendment) {
        var facts = new ArrayList<AmendmentPage.Fact>();
        add(facts, "Signé le", amendment.adoptedOn());
        add(facts, "En vigueur à partir du", amendment.effectiveOn());
        var known = organisations.byId(amendment.deliberations().stream()
                .map(Deliberation::organisation)
                .toList());
        amendment
                .deliberations()
                .forEach(one -> facts.add(new AmendmentPage.Fact("Délibération", DecisionWords.of(one, known))));
        return facts;
    }

    private static void add(List<AmendmentPage.Fact> facts, String label, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new AmendmentPage.Fact(label, FrenchDates.day(day)));
        }
    }

    private static List<Link> ways(Space space, Amendment amendment) {
        boolean readsCopy = space.rights().mayCoordinateSomeTheme()
                && (amendment.isOpen() || amendment.isAdopted())
                && amendment.copy() != null;
        return Stream.of(
                        readsCopy ? new Link("Document de travail", "/espace/" + amendment.copy() + "/plan") : null,
                        state(space, "Convention avant l’avenant", amendment.before()),
                        state(space, "Convention après l’avenant", amendment.after()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Link state(Space space, String label, @Nullable SnapshotId id) {
        return id == null ? null : new Link(label, space.path("/etats/" + id.value()));
    }
}
