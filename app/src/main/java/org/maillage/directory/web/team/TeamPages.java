package org.maillage.directory.web.team;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.team.Qualification;
import org.maillage.directory.team.Qualifications;
import org.maillage.directory.team.Team;
import org.maillage.directory.team.TeamNeed;
import org.maillage.directory.team.Teams;
import org.maillage.directory.team.Training;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.StructureTabs;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page of what a team is qualified for.
@Component
class TeamPages {

    private static final int CENTS = 100;

    private final Teams teams;
    private final Qualifications qualifications;
    private final Kinds kinds;
    private final Words words;

    TeamPages(Teams teams, Qualifications qualifications, Kinds kinds, Words words) {
        this.teams = teams;
        this.qualifications = qualifications;
        this.kinds = kinds;
        this.words = words;
    }

    TeamPage pageOf(Space space, Structure structure) {
        Team team = teams.of(structure.id());
        String own = SheetDesk.mayChange(space, structure) ? space.path(structure.path()) + Teams.TAB : null;
        return new TeamPage(
                structure.name(),
                kinds.find(structure.sheet().get(StructureField.KIND))
                        .map(Kind::label)
                        .orElse(""),
                List.of(
                        new Link("Annuaire", space.path(Structures.PATH)),
                        new Link("Qualification des équipes", space.path(TeamLists.PATH))),
                StructureTabs.of(space, structure, StructureTabs.Current.TEAM),
                years(team, own),
                own == null ? null : own + NeedKind.PLACE + "/ajouter",
                own == null ? null : own + TrainingKind.PLACE + "/ajouter");
    }

    private List<TeamPage.Year> years(Team team, @Nullable String own) {
        return Stream.concat(
                        team.needs().stream().map(one -> one.draft().year()),
                        team.trainings().stream().map(one -> one.draft().year()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new TeamPage.Year(
                        year,
                        team.needs().stream()
                                .filter(one -> one.draft().year() == year)
                                .map(one -> line(one, own))
                                .toList(),
                        team.trainings().stream()
                                .filter(one -> one.draft().year() == year)
                                .map(one -> line(one, own))
                                .toList()))
                .toList();
    }

    private TeamPage.NeedLine line(TeamNeed need, @Nullable String own) {
        TeamNeed.Draft said = need.draft();
        return new TeamPage.NeedLine(
                qualifications.labelOf(said.qualification()),
                qualifications
                        .find(said.qualification())
                        .map(Qualification::full)
                        .orElse(""),
                GapBar.of(said.counts(), said.counts().gap()),
                own == null ? null : own + NeedKind.PLACE + "/" + need.id().value() + "/modifier");
    }

    private TeamPage.TrainingLine line(Training training, @Nullable String own) {
        Training.Draft said = training.draft();
        return new TeamPage.TrainingLine(
                qualifications.labelOf(said.qualification()),
                said.people(),
                said.trainer(),
                switch (said.state()) {
                    case DONE -> "ok";
                    case UNDER_WAY -> "warn";
                    case PLANNED -> "idle";
                },
                words.of(said.state()),
                said.costCents() == null ? "" : euros(said.costCents()),
                said.paidBy(),
                own == null
                        ? null
                        : own + TrainingKind.PLACE + "/" + training.id().value() + "/modifier");
    }

    // "2 600 €", and the cents only when there are some.
    static String euros(long cents) {
        String whole = String.format(java.util.Locale.FRENCH, "%,d", cents / CENTS);
        String rest = cents % CENTS == 0 ? "" : String.format(",%02d", cents % CENTS);
        return whole + rest + "\u00a0€";
    }
}
