package org.maillage.base.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Keeps many cells of a file as they are, in one gesture that can be taken back.
@Component
public class Keeping {

    private final StagedRows rows;
    private final CellGroups groups;
    private final Staging staging;

    Keeping(StagedRows rows, CellGroups groups, Staging staging) {
        this.rows = rows;
        this.groups = groups;
        this.staging = staging;
    }

    /// @param gesture its number, 0 when no cell was meant any more
    public record Done(int gesture, int cells) {}

    /// @return empty when the file no longer waits
    public <S> Optional<Done> keep(IntakeFile file, IntakeKind<S> kind, S scope, CellChoice choice) {
        int[] done = {0, 0};
        boolean waits = staging.rewrite(file, kind, scope, () -> {
            int gesture = groups.nextGesture(file.id());
            Set<Integer> touched = correctAll(file, RowFilter.DOUBTFUL, row -> {
                Map<String, Correction> said = keptIn(row, choice, gesture);
                done[1] += said.size();
                return said;
            });
            done[0] = touched.isEmpty() ? 0 : gesture;
            return touched;
        });
        return waits ? Optional.of(new Done(done[0], done[1])) : Optional.empty();
    }

    private static Map<String, Correction> keptIn(StagedRow row, CellChoice choice, int gesture) {
        Set<String> meant = row.judgement().problems().stream()
                .filter(choice::means)
                .map(RowProblem::at)
                .collect(Collectors.toSet());
        return row.corrected().cells().stream()
                .filter(cell -> meant.contains(cell.at()))
                .collect(Collectors.toMap(ReadCell::at, cell -> choice.said(cell.text(), gesture)));
    }

    /// What was typed over a cell before the gesture stays.
    ///
    /// @return whether the file still waits
    public <S> boolean takeBack(IntakeFile file, IntakeKind<S> kind, S scope, int gesture) {
        return staging.rewrite(
                file,
                kind,
                scope,
                () -> correctAll(
                        file,
                        RowFilter.ALL,
                        row -> row.corrections().entrySet().stream()
                                .filter(said -> said.getValue().gesture() == gesture)
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        said -> Correction.of(said.getValue().text())))));
    }

    /// @param saying what is said anew about cells of a row, by address; what only repeats the file is forgotten
    private Set<Integer> correctAll(
            IntakeFile file, RowFilter filter, Function<StagedRow, Map<String, Correction>> saying) {
        var changed = new LinkedHashMap<Integer, Map<String, Correction>>();
        rows.windows(file.id(), filter).flatMap(List::stream).forEach(row -> {
            Map<String, Correction> said = saying.apply(row);
            if (!said.isEmpty()) {
                var all = new HashMap<>(row.corrections());
                all.putAll(said);
                changed.put(row.read().number(), row.read().onlyChanges(all));
            }
        });
        rows.correctAll(file.id(), changed);
        return changed.keySet();
    }
}
