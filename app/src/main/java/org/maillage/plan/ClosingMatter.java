package org.maillage.plan;

import java.util.Optional;
import org.maillage.convention.Space;

/// What another module has to finish before a convention is closed.
public interface ClosingMatter {

    /// @return empty when nothing is left, and for who has nothing to do with it
    Optional<Matter> findMatter(Space space);

    /// @param sentence "3 demandes de nouvelles attendent encore une réponse."
    /// @param inside address inside the space where it is finished
    record Matter(String sentence, String inside) {}
}
