package org.maillage.directory.web.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.maillage.directory.team.TeamNeed;
import org.maillage.directory.team.Teams;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartKind;
import org.maillage.site.Conflict;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// What a structure needs of one qualification in one year.
@Component
class NeedKind implements PartKind<NeedForm, TeamNeed.Draft> {

    static final String PLACE = "/besoins";

    private static final Titles TITLES = new Titles(
            Teams.TAB,
            PLACE,
            "Ajouter un besoin",
            "Modifier le besoin",
            "Besoin ajouté",
            "Besoin retiré",
            "Besoin rétabli");
    private static final String COUNT = "Écrivez un nombre entier, de 0 à 9999.";

    private final SheetParts<TeamNeed.Draft> parts;
    private final Teams teams;
    private final TeamChoices choices;
    private final SheetDesk desk;

    NeedKind(SheetParts<TeamNeed.Draft> parts, Teams teams, TeamChoices choices, SheetDesk desk) {
        this.parts = parts;
        this.teams = teams;
        this.choices = choices;
        this.desk = desk;
    }

    @Override
    public Titles titles() {
        return TITLES;
    }

    @Override
    public SheetParts<TeamNeed.Draft> parts() {
        return parts;
    }

    @Override
    public void requireChange(Space space, Structure structure) {
        SheetDesk.requireChange(space, structure);
    }

    @Override
    public NeedForm blank(Structure structure, String asked) {
        return new NeedForm(Integer.toString(desk.today().getYear()), "", "", "", "", 0);
    }

    @Override
    public Optional<NeedForm> find(Owner owner, PartId id) {
        return teams.of(owner.structure()).needs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(NeedForm::of);
    }

    @Override
    public Map<String, String> errors(Space space, Owner owner, @Nullable PartId id, NeedForm form) {
        return new Faults()
                .refuse(!TeamChoices.isYear(form.year()), "year", "Écrivez une année, comme 2025.")
                .refuse(!choices.isKnown(form.qualification()), "qualification", "Choisissez une qualification.")
                .refuse(
                        isThere(owner, id, form),
                        "qualification",
                        "Cette qualification est déjà notée pour cette année\u00a0: modifiez la ligne qui existe.")
                .refuse(!TeamChoices.isCount(form.needed()), "needed", COUNT)
                .refuse(!TeamChoices.isCount(form.target()), "target", COUNT)
                .refuse(!TeamChoices.isCount(form.reached()), "reached", COUNT)
                .refuse(
                        exceeds(form.target(), form.needed()),
                        "target",
                        "La cible dépasse le besoin\u00a0: corrigez l’un des deux.")
                .found();
    }

    private boolean isThere(Owner owner, @Nullable PartId id, NeedForm form) {
        return teams.of(owner.structure()).needs().stream()
                .filter(one -> !one.id().equals(id))
                .anyMatch(one -> one.draft().qualification().equals(form.qualification())
                        && Integer.toString(one.draft().year()).equals(form.year()));
    }

    private static boolean exceeds(String one, String other) {
        return TeamChoices.isCount(one)
                && TeamChoices.isCount(other)
                && Integer.parseInt(one) > Integer.parseInt(other);
    }

    @Override
    public TeamNeed.Draft draft(NeedForm form) {
        return form.toDraft();
    }

    @Override
    public int version(NeedForm form) {
        return form.version();
    }

    @Override
    public String title(Space space, NeedForm form) {
        return choices.qualification(form.qualification()) + ", " + form.year();
    }

    @Override
    public Conflict.Fields fields(Space space, NeedForm theirs, NeedForm mine) {
        return new Conflict.Fields()
                .add("Année", theirs.year(), mine.year(), "year")
                .add(
                        "Qualification",
                        choices.qualification(theirs.qualification()),
                        choices.qualification(mine.qualification()),
                        "qualification")
                .add("Besoin", theirs.needed(), mine.needed(), "needed")
                .add("Cible", theirs.target(), mine.target(), "target")
                .add("Atteint", theirs.reached(), mine.reached(), "reached");
    }

    @Override
    public List<List<OptionGroup>> choices(Space space, NeedForm form) {
        return List.of(choices.qualifications(form.qualification()));
    }
}
