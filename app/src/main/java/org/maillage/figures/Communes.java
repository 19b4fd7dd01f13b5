package org.maillage.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Communes and EPCI as the official lists in force tell them: how they are called, how many live there, which
/// communes an EPCI is made of.
public interface Communes {

    /// @param inhabitants municipal population, or null when no list in force tells it
    record Commune(String code, String name, @Nullable Long inhabitants) {}

    /// @param year the list is of
    /// @param members by name
    record Epci(String siren, String name, long inhabitants, int year, List<Commune> members) {

        public Epci {
            members = List.copyOf(members);
        }
    }

    /// @param code Insee
    Optional<Commune> findCommune(String code);

    Optional<Epci> findEpci(String siren);

    /// The EPCI a commune lies in.
    Optional<Epci> findEpciOf(String code);
}
