package org.maillage.figures;

import java.util.Set;

/// What is kept of a national file.
///
/// @param departements codes; empty keeps everything
public record Scope(Set<String> departements) {

    public static final Scope FRANCE = new Scope(Set.of());

    public Scope {
        departements = Set.copyOf(departements);
    }

    /// A Siren does not say where it lies: an EPCI is always kept.
    public boolean keeps(Level level, String code) {
        return departements.isEmpty()
                || level.departementOf(code).map(departements::contains).orElse(true);
    }
}
