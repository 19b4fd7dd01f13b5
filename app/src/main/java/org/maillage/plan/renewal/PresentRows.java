package org.maillage.plan.renewal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;

/// What the next convention holds when something more is carried into it, removed rows included: none of it is written
/// again, and what people changed or removed there stays so.
final class PresentRows {

    private static final String THEME = "convention.theme";

    /// Words that are told apart by what they say, whatever their id.
    private static final Map<String, String> NAMES =
            Map.of(THEME, "code", "plan.topic", "name", "plan.contract", "name");

    /// The frame is carried once, when the convention begins; so is who works on it.
    private static final Set<String> BEGINNING =
            Set.of("convention.convention", "convention.party", "convention.signatory");

    /// Rows that came with the object they belong to.
    private static final Set<String> WHOLES = Set.of("plan.action", "plan.enjeu", "diagnosis.constat");

    /// What ties name that may come after the object they belong to.
    private static final Map<String, String> LATER = Map.of(
            "plan.action_enjeu", "enjeu_id", "plan.action_constat", "constat_id", "plan.enjeu_constat", "constat_id");

    private final Contents there;
    private final Set<UUID> ids = new HashSet<>();
    private final Set<UUID> removedThemes = new HashSet<>();

    PresentRows(Contents there) {
        this.there = there;
        there.tables()
                .values()
                .forEach(rows -> rows.forEach(row -> row.findId("id").ifPresent(ids::add)));
        there.rows(THEME).stream()
                .filter(row -> row.get("deleted_at") != null)
                .forEach(row -> removedThemes.add(row.id()));
    }

    boolean holds(UUID id) {
        return ids.contains(id);
    }

    /// Whether what belongs to that theme has no place there any more.
    boolean hasRemovedTheme(UUID theme) {
        return removedThemes.contains(theme);
    }

    /// Whether a row is there already, came with one that is, or is carried only at the beginning.
    ///
    /// @param row under the ids of the next convention
    boolean leavesOut(ContentTable table, Contents.Row row) {
        if (ids.isEmpty()) {
            return false;
        }
        return BEGINNING.contains(table.name())
                || table.serves(ContentUse.CONTINUED)
                || row.findId("id").filter(this::holds).isPresent()
                || table.owner() != null
                        && WHOLES.contains(table.references().get(table.owner()))
                        && holds(row.getId(table.owner()))
                        && !namesWhatComes(table, row);
    }

    // An enjeu that comes later finds the actions that serve it, a constat what answers it: nobody can have untied them
    // there.
    private boolean namesWhatComes(ContentTable table, Contents.Row row) {
        String named = LATER.get(table.name());
        return named != null && !holds(row.getId(named));
    }

    /// Tells the ids of words that both conventions have.
    void meet(Contents here, CarriedIds naming) {
        NAMES.forEach((table, column) -> here.rows(table)
                .forEach(row -> findNamed(table, column, row)
                        .filter(_ -> !holds(naming.apply(row.id())))
                        .ifPresent(found -> naming.meet(row.id(), found.id()))));
    }

    private Optional<Contents.Row> findNamed(String table, String column, Contents.Row row) {
        return there.rows(table).stream()
                .filter(other -> other.get("deleted_at") == null)
                .filter(other -> String.valueOf(other.text(column)).equalsIgnoreCase(row.text(column)))
                .findFirst();
    }

    /// Codes that nothing new may take: a code is never given twice, even after a deletion.
    Set<String> codes() {
        return there.rows("plan.action").stream()
                .map(row -> String.valueOf(row.text("code")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
