package org.maillage.plan.renewal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsCopy;
import org.maillage.convention.contents.Ownership;

/// The rows to write into the next convention: what goes on and is not there yet, with all that is part of it.
///
/// Everything that a convention holds is carried unless a rule here says otherwise, so that a column or a table that a
/// later release adds is not forgotten.
///
/// @param rows under the ids of the next convention
/// @param added what each enjeu and action that comes was, and became
/// @param homeless enjeux and actions whose theme was removed from the next convention
record Carriage(Contents rows, Map<UUID, UUID> added, List<FirstRows.Emptied> emptied, List<UUID> homeless) {

    Carriage {
        added = Map.copyOf(added);
        emptied = List.copyOf(emptied);
        homeless = List.copyOf(homeless);
    }

    /// @param here what this convention holds today
    /// @param there what the next one holds already, with what was removed from it
    static Carriage of(
            ConventionId from,
            ConventionId to,
            NextConvention next,
            Fates fates,
            List<ContentTable> tables,
            Contents here,
            Contents there) {
        var naming = new CarriedIds(from, to);
        var present = new PresentRows(there);
        present.meet(here, naming);
        var staying = new Staying(fates, present, naming);
        var firstRows = new FirstRows(next, fates);
        Contents chosen = new Ownership(tables)
                .without(here, staying::staysBehind)
                .each((table, row) -> Optional.of(firstRows.of(table, row)));
        Map<String, ContentTable> byName =
                tables.stream().collect(Collectors.toMap(ContentTable::name, Function.identity()));
        // Renamed before what is there already is left out: what comes may name it.
        Contents fresh = ContentsCopy.of(chosen, naming)
                .contents()
                .each((table, row) -> present.leavesOut(Objects.requireNonNull(byName.get(table)), row)
                        ? Optional.empty()
                        : Optional.of(row));
        return withLineage(from, new FreeCodes(present.codes()).in(fresh), fates, naming, firstRows, staying);
    }

    private static Carriage withLineage(
            ConventionId from, Contents fresh, Fates fates, CarriedIds naming, FirstRows firstRows, Staying staying) {
        var origins = new HashMap<UUID, UUID>();
        fates.byId().keySet().forEach(origin -> origins.put(naming.apply(origin), origin));
        var tables = new LinkedHashMap<>(fresh.tables());
        var added = new HashMap<UUID, UUID>();
        for (String kind : List.of("action", "enjeu")) {
            var lineage = new ArrayList<Contents.Row>();
            for (Contents.Row row : fresh.rows("plan." + kind)) {
                UUID origin = Objects.requireNonNull(origins.get(row.id()));
                added.put(origin, row.id());
                lineage.add(FirstRows.lineage(
                        kind + "_id", row.id(), origin, from, fates.of(origin).orElse(Decision.OPEN)));
            }
            tables.put("plan." + kind + "_lineage", lineage);
        }
        List<FirstRows.Emptied> emptied = firstRows.emptied().stream()
                .filter(one -> added.containsKey(one.action()))
                .toList();
        return new Carriage(new Contents(tables), added, emptied, staying.homeless());
    }

    int count(String table) {
        return rows.rows(table).size();
    }
}
