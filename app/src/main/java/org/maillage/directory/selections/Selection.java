package org.maillage.directory.selections;

import java.util.List;
import java.util.UUID;

/// What was chosen for a family.
///
/// @param note what the family reads first, or empty
/// @param sheets services, and structures by themselves, in the order they were chosen
public record Selection(String note, List<UUID> sheets) {

    /// Of a note, in characters.
    public static final int LONGEST_NOTE = 1_000;

    static final Selection NONE = new Selection("", List.of());

    public Selection {
        sheets = List.copyOf(sheets);
    }
}
