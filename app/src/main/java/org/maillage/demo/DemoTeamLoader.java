package org.maillage.demo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.directory.Structures;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.maillage.directory.team.Counts;
import org.maillage.directory.team.TeamNeed;
import org.maillage.directory.team.Training;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes what the teams of the demonstration are qualified for.
@Component
@Profile("demo")
class DemoTeamLoader {

    private static final String FILE = "equipes.yaml";

    private final Structures structures;
    private final SheetParts<TeamNeed.Draft> needs;
    private final SheetParts<Training.Draft> trainings;

    DemoTeamLoader(Structures structures, SheetParts<TeamNeed.Draft> needs, SheetParts<Training.Draft> trainings) {
        this.structures = structures;
        this.needs = needs;
        this.trainings = trainings;
    }

    void load(DemoFolder folder) {
        for (DemoTeam written : folder.readList(FILE, DemoTeam.class)) {
            var owner = new Owner(
                    null,
                    structures.listNamed(List.of(written.structure()), List.of(written.insee())).stream()
                            .findFirst()
                            .orElseThrow(() -> new DemoRefusal(
                                    FILE + ", " + written.structure(), "l’annuaire ne connaît pas ce lieu"))
                            .id());
            written.needs()
                    .forEach(one -> needs.add(
                            owner,
                            newId(),
                            new TeamNeed.Draft(
                                    one.year(),
                                    one.qualification(),
                                    new Counts(one.needed(), one.target(), one.reached()))));
            written.trainings()
                    .forEach(one -> trainings.add(
                            owner,
                            newId(),
                            new Training.Draft(
                                    one.year(),
                                    one.qualification(),
                                    one.people(),
                                    one.trainer(),
                                    one.state(),
                                    one.cost(),
                                    Objects.requireNonNullElse(one.paidBy(), ""))));
        }
    }

    private static PartId newId() {
        return new PartId(UUID.randomUUID());
    }
}
