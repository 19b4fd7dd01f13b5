package org.maillage.directory.web;

import java.util.Set;
import java.util.UUID;

/// The selection that a member makes while looking, as the pages of sheets show it.
///
/// @param address of its page
/// @param back where its buttons lead back to, inside the space
/// @param chosen what is in it
public record Choosing(String address, String back, Set<UUID> chosen) {

    public Choosing {
        chosen = Set.copyOf(chosen);
    }

    public boolean holds(UUID sheet) {
        return chosen.contains(sheet);
    }
}
