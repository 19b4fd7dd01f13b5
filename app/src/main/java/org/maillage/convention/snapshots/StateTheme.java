package org.maillage.convention.snapshots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.Contents;

/// Finds under which theme an object stands: the one it belongs to, or that of the row that owns it.
final class StateTheme {

    static final String THEME = "convention.theme";

    private record Place(ContentTable table, Contents.Row row) {}

    private final Map<UUID, Place> places = new HashMap<>();

    StateTheme(List<ContentTable> tables, Contents contents) {
        Map<String, ContentTable> named =
                tables.stream().collect(Collectors.toMap(ContentTable::name, Function.identity()));
        contents.tables().forEach((name, rows) -> {
            ContentTable table = named.get(name);
            if (table != null) {
                rows.forEach(row -> row.findId("id").ifPresent(id -> places.put(id, new Place(table, row))));
            }
        });
    }

    Optional<UUID> of(UUID object) {
        Place place = places.get(object);
        if (place == null) {
            return Optional.empty();
        }
        if (place.table().name().equals(THEME)) {
            return Optional.of(object);
        }
        return Optional.ofNullable(place.table().owner())
                .flatMap(place.row()::findId)
                .flatMap(this::of);
    }
}
