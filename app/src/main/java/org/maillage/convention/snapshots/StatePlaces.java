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

/// Where an object of a state stands: the object it belongs to, and so on up to its theme.
final class StatePlaces {

    static final String THEME = "convention.theme";

    private record Place(ContentTable table, Contents.Row row) {}

    private final Map<UUID, Place> places = new HashMap<>();

    StatePlaces(List<ContentTable> tables, Contents contents) {
        Map<String, ContentTable> named =
                tables.stream().collect(Collectors.toMap(ContentTable::name, Function.identity()));
        contents.tables().forEach((name, rows) -> {
            ContentTable table = named.get(name);
            if (table != null) {
                rows.forEach(row -> row.findId("id").ifPresent(id -> places.put(id, new Place(table, row))));
            }
        });
    }

    /// The object it is a part of: the action of a note, the party of a signatory. A theme has no parts.
    Optional<UUID> wholeOf(UUID object) {
        return ownerOf(object).filter(owner -> !isTheme(owner));
    }

    Optional<UUID> themeOf(UUID object) {
        return isTheme(object) ? Optional.of(object) : ownerOf(object).flatMap(this::themeOf);
    }

    private boolean isTheme(UUID object) {
        Place place = places.get(object);
        return place != null && place.table().name().equals(THEME);
    }

    private Optional<UUID> ownerOf(UUID object) {
        Place place = places.get(object);
        if (place == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(place.table().owner()).flatMap(place.row()::findId);
    }
}
