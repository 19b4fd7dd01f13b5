package org.maillage.plan.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.Nearest;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.plan.ActionName;

/// Finds the action that a row tells of, and says when that is doubtful: by the reference of its fiche, by its code,
/// then by its title.
record TargetFinding(Targets targets, ReturnedFiches returned) {

    private static final String TWICE = "la ligne %d dit déjà ce que devient %s";
    private static final String SUGGEST_TWICE = "Gardez une seule des deux lignes.";
    private static final String NAMESAKES = "plusieurs actions ont ce titre : %s";
    private static final String SUGGEST_NAMESAKES =
            "Écrivez le code de celle qui est voulue dans une colonne « Code ».";
    private static final String OTHER_TITLE = "le code %s est ici celui de « %s »";
    private static final String SUGGEST_OTHER_TITLE = "Est-ce la même action ? Sinon, effacez le code.";

    /// @return null for an action that is not there yet, or when one cannot tell which is meant
    @Nullable
    ActionName find(ReadRow row, ReadAction action, List<RowProblem> problems) {
        Optional<ActionName> named = returned.targetOf(row).or(() -> targets.findByCode(action.code()));
        named.flatMap(name -> otherTitle(row, action, name)).ifPresent(problems::add);
        List<ActionName> found = named.map(List::of).orElseGet(() -> targets.listByTitle(action.title()));
        if (found.size() > 1) {
            String codes =
                    String.join(", ", found.stream().map(ActionName::code).toList());
            problems.add(RowProblem.ofRow(NAMESAKES.formatted(codes), SUGGEST_NAMESAKES));
            return null;
        }
        for (ActionName name : found) {
            targets.take(name.id(), row.number())
                    .map(first -> RowProblem.ofRow(TWICE.formatted(first, name.code()), SUGGEST_TWICE))
                    .ifPresent(problems::add);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static Optional<RowProblem> otherTitle(ReadRow row, ReadAction action, ActionName name) {
        boolean told = row.find(PlanColumn.TITLE.name()).isPresent();
        boolean near = !Nearest.to(name.title(), List.of(action.title())).isEmpty();
        return row.find(PlanColumn.CODE.name())
                .filter(code -> told && !near)
                .map(code -> RowProblem.doubt(
                        code, OTHER_TITLE.formatted(name.code(), name.title()), SUGGEST_OTHER_TITLE, List.of("")));
    }
}
