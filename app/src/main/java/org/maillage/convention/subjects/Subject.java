package org.maillage.convention.subjects;

import java.util.UUID;

/// An object of a convention that one may see.
///
/// @param kind as the triggers write it, such as `action`
/// @param word the kind in an address
/// @param path its page inside the space, or empty when it has none
public record Subject(String kind, String word, UUID id, String label, String path) {

    public boolean hasPage() {
        return !path.isEmpty();
    }

    /// Where a tool of the house stands for this object, inside the space: `at("/journal")` is `/journal/action/{id}`.
    public String at(String tool) {
        return tool + "/" + word + "/" + id;
    }
}
