package org.maillage.base.intake.fiches;

import java.util.List;

/// One fiche as a document tells it.
///
/// @param title what names it, or empty when nothing does
/// @param code what numbers it, or empty
/// @param branches where headings above it place it, from the widest
/// @param entries what stands under each label, in their order; the one that gave the title or the code is not among
/// them
/// @param loose what belongs to no label
record Fiche(String title, String code, List<String> branches, List<Entry> entries, String loose) {

    /// @param key of the description that the label names, or empty
    record Entry(String label, String key, String content) {}

    Fiche {
        branches = List.copyOf(branches);
        entries = List.copyOf(entries);
    }

    /// An empty model says nothing.
    boolean saysSomething() {
        return !title.isEmpty()
                || !loose.isEmpty()
                || entries.stream().anyMatch(entry -> !entry.content().isEmpty());
    }
}
