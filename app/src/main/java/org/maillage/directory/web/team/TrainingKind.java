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
import org.maillage.directory.team.Teams;
import org.maillage.directory.team.Training;
import org.maillage.directory.team.TrainingState;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartKind;
import org.maillage.site.Conflict;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// A line of the training plan.
@Component
class TrainingKind implements PartKind<TrainingForm, Training.Draft> {

    static final String PLACE = "/formations";

    private static final Titles TITLES = new Titles(
            Teams.TAB,
            PLACE,
            "Ajouter une formation",
            "Modifier la formation",
            "Formation ajoutée",
            "Formation retirée",
            "Formation rétablie");

    private final SheetParts<Training.Draft> parts;
    private final Teams teams;
    private final TeamChoices choices;
    private final SheetDesk desk;

    TrainingKind(SheetParts<Training.Draft> parts, Teams teams, TeamChoices choices, SheetDesk desk) {
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
    public SheetParts<Training.Draft> parts() {
        return parts;
    }

    @Override
    public void requireChange(Space space, Structure structure) {
        SheetDesk.requireChange(space, structure);
    }

    @Override
    public TrainingForm blank(Structure structure, String asked) {
        return new TrainingForm(
                Integer.toString(desk.today().getYear()), "", "", "", TrainingState.PLANNED.name(), "", "", 0);
    }

    @Override
    public Optional<TrainingForm> find(Owner owner, PartId id) {
        return teams.of(owner.structure()).trainings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(TrainingForm::of);
    }

    @Override
    public Map<String, String> errors(Space space, Owner owner, @Nullable PartId id, TrainingForm form) {
        return new Faults()
                .refuse(!TeamChoices.isYear(form.year()), "year", "Écrivez une année, comme 2025.")
                .refuse(!choices.isKnown(form.qualification()), "qualification", "Choisissez une qualification.")
                .refuse(
                        !TeamChoices.isCount(form.people()) || Integer.parseInt(form.people()) == 0,
                        "people",
                        "Écrivez combien de personnes la suivent\u00a0: un nombre entier, 1 au moins.")
                .limit("trainer", form.trainer(), LINE)
                .refuse(choices.state(form.state()).isEmpty(), "state", "Dites où en est la formation.")
                .refuse(
                        !form.hasReadableCost(),
                        "cost",
                        "Ce n’est pas un montant\u00a0: écrivez-le en euros, comme 850 ou 850,50.")
                .limit("paidBy", form.paidBy(), LINE)
                .found();
    }

    @Override
    public Training.Draft draft(TrainingForm form) {
        return form.toDraft();
    }

    @Override
    public int version(TrainingForm form) {
        return form.version();
    }

    @Override
    public String title(Space space, TrainingForm form) {
        return choices.qualification(form.qualification()) + ", " + form.year();
    }

    @Override
    public Conflict.Fields fields(Space space, TrainingForm theirs, TrainingForm mine) {
        return new Conflict.Fields()
                .add("Année", theirs.year(), mine.year(), "year")
                .add(
                        "Qualification",
                        choices.qualification(theirs.qualification()),
                        choices.qualification(mine.qualification()),
                        "qualification")
                .add("Personnes", theirs.people(), mine.people(), "people")
                .add("Organisme de formation", theirs.trainer(), mine.trainer(), "trainer")
                .add("Où elle en est", choices.state(theirs.state()), choices.state(mine.state()), "state")
                .add("Coût", theirs.cost(), mine.cost(), "cost")
                .add("Qui paie", theirs.paidBy(), mine.paidBy(), "paidBy");
    }

    @Override
    public List<List<OptionGroup>> choices(Space space, TrainingForm form) {
        return List.of(choices.qualifications(form.qualification()), choices.states(form.state()));
    }
}
