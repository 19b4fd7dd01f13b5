package org.maillage.plan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.fiches.FicheFiles;
import org.maillage.base.tables.FillableForm;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.fiche.FicheDocument;
import org.maillage.plan.fiche.SentFiche;
import org.maillage.plan.fiche.SentFiches;
import org.maillage.site.Words;

/// Fiches that come back, weeks after they were made. What their reader left as it was says nothing: otherwise an old
/// fiche would undo all that was written here meanwhile. What both changed is told.
final class ReturnedFiches {

    private static final String UNKNOWN = "ce repère n’est celui d’aucune fiche de cette convention";
    private static final String SUGGEST_UNKNOWN =
            "Tout ce que dit la fiche est comparé avec l’action telle qu’elle est aujourd’hui.";
    private static final String OVERTAKEN = "ceci a changé ici aussi depuis que la fiche est partie : « %s »";
    private static final String SUGGEST_OVERTAKEN = "Gardez l’un des deux textes, ou réunissez-les.";
    private static final String EMPTIED = "la fiche disait quelque chose ici quand elle est partie, et revient vide";
    private static final String SUGGEST_EMPTIED =
            "L’action garde ce qu’elle dit ; effacez-le sur sa page s’il le faut.";

    private static final Set<String> BRANCH = Set.of(PlanColumn.THEME.label(), PlanColumn.ENJEU.label());

    private final Space space;
    private final SentFiches sent;
    private final Targets targets;
    private final Words words;
    private final Map<String, Optional<Returned>> known = new HashMap<>();

    ReturnedFiches(Space space, SentFiches sent, Targets targets, Words words) {
        this.space = space;
        this.sent = sent;
        this.targets = targets;
        this.words = words;
    }

    /// A fiche of an action that the member sees.
    ///
    /// @param now what the action says today, by rubric
    private record Returned(SentFiche fiche, Map<String, String> now) {

        String saysNow(String rubric) {
            return now.getOrDefault(rubric, "");
        }

        boolean changedHere(String rubric) {
            return !fiche.said(rubric, saysNow(rubric));
        }
    }

    private Optional<Returned> find(ReadRow row) {
        return row.find(PlanColumn.REFERENCE.name())
                .flatMap(cell -> known.computeIfAbsent(cell.text().strip(), this::load));
    }

    private Optional<Returned> load(String reference) {
        return sent.find(space.id(), reference)
                .flatMap(fiche -> targets.findById(fiche.action())
                        .map(name -> targets.getSheet(name.id()))
                        .map(sheet -> new Returned(fiche, saysNow(sheet))));
    }

    private Map<String, String> saysNow(ActionSheet sheet) {
        return FicheDocument.lines(sheet, words).stream()
                .collect(Collectors.toMap(
                        FillableForm.Line::label, FillableForm.Line::content, (first, second) -> first));
    }

    /// The row as its sender would have written it on a fiche of today: what is unchanged there says what the action
    /// says now.
    ReadRow rebase(ReadRow row) {
        return find(row).map(returned -> rebase(row, returned)).orElse(row);
    }

    private static ReadRow rebase(ReadRow row, Returned returned) {
        // Its own name, when it came with others, is nothing it says.
        List<ReadCell> cells = row.cells().stream()
                .filter(cell -> !FicheFiles.FILE.equals(cell.heading()))
                .map(cell -> isUntouched(cell, returned) ? cell.saying(returned.saysNow(cell.heading())) : cell)
                .toList();
        return new ReadRow(
                row.number(),
                row.line(),
                row.place(),
                row.parent(),
                row.title(),
                staysInItsBranch(row, returned.fiche()) ? List.of() : row.branch(),
                cells);
    }

    private static boolean isUntouched(ReadCell cell, Returned returned) {
        return !cell.asIs() && returned.fiche().said(cell.heading(), cell.text());
    }

    // Its theme and its enjeux are told apart from the other cells.
    private static boolean staysInItsBranch(ReadRow row, SentFiche fiche) {
        String theme = row.branch().isEmpty() ? "" : row.branch().getFirst();
        String enjeux = row.branch().size() < 2 ? "" : row.branch().get(1);
        return fiche.said(PlanColumn.THEME.label(), theme) && fiche.said(PlanColumn.ENJEU.label(), enjeux);
    }

    /// The action that the fiche was made of.
    Optional<ActionName> targetOf(ReadRow row) {
        return find(row).flatMap(returned -> targets.findById(returned.fiche().action()));
    }

    List<RowProblem> doubts(ReadRow row) {
        Optional<ReadCell> reference = row.find(PlanColumn.REFERENCE.name());
        Optional<Returned> found = find(row);
        if (found.isEmpty()) {
            return reference.stream()
                    .map(cell -> RowProblem.doubt(cell, UNKNOWN, SUGGEST_UNKNOWN, List.of()))
                    .toList();
        }
        return Stream.concat(overtaken(row, found.get()), emptied(row, found.get()))
                .toList();
    }

    private static Stream<RowProblem> overtaken(ReadRow row, Returned returned) {
        return row.cells().stream()
                .filter(cell ->
                        !PlanColumn.REFERENCE.name().equals(cell.column()) && !FicheFiles.FILE.equals(cell.heading()))
                .filter(cell -> !isUntouched(cell, returned))
                .filter(cell -> returned.changedHere(cell.heading())
                        && !Folded.oneLine(cell.text()).equals(Folded.oneLine(returned.saysNow(cell.heading()))))
                .map(cell -> {
                    String now = returned.saysNow(cell.heading());
                    return RowProblem.doubt(
                            cell,
                            OVERTAKEN.formatted(now),
                            SUGGEST_OVERTAKEN,
                            now.isBlank() ? List.of() : List.of(now));
                });
    }

    private static Stream<RowProblem> emptied(ReadRow row, Returned returned) {
        Set<String> there = row.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .map(ReadCell::heading)
                .collect(Collectors.toSet());
        return returned.fiche().rubrics().stream()
                .filter(rubric -> !there.contains(rubric) && !BRANCH.contains(rubric))
                .sorted()
                .map(rubric -> new RowProblem("", rubric, "", EMPTIED, SUGGEST_EMPTIED, List.of(), false));
    }
}
