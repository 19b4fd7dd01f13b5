package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.base.intake.Nearest;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;

/// What a row says that the convention does not know but something near: a slip of the keyboard would make a second
/// structure of the first.
final class Doubts {

    private static final Set<PlanColumn> ORGANISATIONS = Set.of(
            PlanColumn.PILOT,
            PlanColumn.CO_PILOT,
            PlanColumn.SERVICE,
            PlanColumn.PARTNERS,
            PlanColumn.FUNDER,
            PlanColumn.OPERATOR);
    private static final Set<PlanColumn> PEOPLE = Set.of(PlanColumn.PERSON, PlanColumn.ELECTED);
    private static final Set<PlanColumn> PLACES = Set.of(PlanColumn.AREA, PlanColumn.QPV, PlanColumn.TERRITORY);

    private final FileNames names;
    private final Map<String, List<String>> nearest = new HashMap<>();
    private final List<String> organisations;

    Doubts(FileNames names) {
        this.names = names;
        this.organisations = names.organisationNames();
    }

    List<RowProblem> of(ReadRow row) {
        var doubts = new ArrayList<RowProblem>();
        for (ReadCell cell : row.cells()) {
            PlanColumn column = cell.column() == null || cell.asIs() ? null : PlanColumn.valueOf(cell.column());
            if (column != null && ORGANISATIONS.contains(column)) {
                doubts.addAll(organisations(cell));
            } else if (column != null && PEOPLE.contains(column)) {
                doubts.addAll(people(cell));
            } else if (column != null && PLACES.contains(column)) {
                doubts.addAll(places(cell, column));
            }
        }
        return doubts;
    }

    private List<RowProblem> organisations(ReadCell cell) {
        return Names.ofOrganisations(cell.text(), names::knows).stream()
                .filter(name -> !names.knowsOrganisation(name))
                .map(name -> near(cell, name, organisations, "« %s » n’est pas connue ici".formatted(name)))
                .filter(doubt -> !doubt.proposals().isEmpty())
                .toList();
    }

    private List<RowProblem> people(ReadCell cell) {
        return Names.ofPeople(cell.text(), names::knows).stream()
                .filter(name -> !names.knowsPerson(name))
                .map(name -> near(cell, name, names.peopleNames(), "« %s » n’est pas connu·e ici".formatted(name)))
                .filter(doubt -> !doubt.proposals().isEmpty())
                .toList();
    }

    private List<RowProblem> places(ReadCell cell, PlanColumn column) {
        Places places = names.places();
        return Names.ofOrganisations(cell.text(), names::knows).stream()
                .filter(name -> !places.knows(column == PlanColumn.QPV ? Places.qpv(name) : name))
                .map(name ->
                        near(cell, name, places.names(), "« %s » n’est pas un lieu de la convention".formatted(name)))
                .toList();
    }

    private RowProblem near(ReadCell cell, String name, List<String> known, String reason) {
        List<String> proposals = nearest.computeIfAbsent(name, key -> Nearest.to(name, known));
        return RowProblem.doubt(
                cell,
                reason,
                proposals.isEmpty()
                        ? "Le texte est gardé dans les champs d’origine."
                        : "Est-ce un des noms proposés ? Sinon, laissez tel quel.",
                proposals.stream().map(near -> cell.text().replace(name, near)).toList());
    }
}
