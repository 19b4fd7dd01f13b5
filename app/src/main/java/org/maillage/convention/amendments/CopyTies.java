package org.maillage.convention.amendments;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.convention.contents.Divergence.Side;

/// What ties a working copy to its convention while both are under way to another instance.
///
/// @param ids what each id of the convention became in the copy
/// @param choices the side that was chosen, by the place of the divergence
public record CopyTies(SortedMap<UUID, UUID> ids, SortedMap<String, Side> choices) {

    private static final String APART = " ";

    /// The same between what is called otherwise now.
    public CopyTies renamed(Map<String, String> names) {
        var renamed = new TreeMap<UUID, UUID>();
        ids.forEach((original, copied) -> renamed.put(renamed(original, names), renamed(copied, names)));
        var moved = new TreeMap<String, Side>();
        choices.forEach((place, side) -> moved.put(
                Arrays.stream(place.split(APART))
                        .map(word -> names.getOrDefault(word, word))
                        .collect(Collectors.joining(APART)),
                side));
        return new CopyTies(renamed, moved);
    }

    /// The same without some objects of the convention.
    public CopyTies without(Set<String> hidden) {
        var left = new TreeMap<>(ids);
        left.keySet().removeIf(id -> hidden.contains(id.toString()));
        var told = new TreeMap<>(choices);
        told.keySet().removeIf(place -> Arrays.stream(place.split(APART)).anyMatch(hidden::contains));
        return new CopyTies(left, told);
    }

    private static UUID renamed(UUID id, Map<String, String> names) {
        String name = names.get(id.toString());
        return name == null ? id : UUID.fromString(name);
    }
}
