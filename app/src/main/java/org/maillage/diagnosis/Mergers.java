package org.maillage.diagnosis;

import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;

/// Constats that say the same, joined: one is kept, the others are read with it. Nothing of them is rewritten, so that
/// parting them again gives back exactly what each was, its ties included.
public interface Mergers {

    /// Refused when the kept one has fewer readers than the joined one, whose own would lose it, or was itself
    /// joined to another.
    Saved join(ConventionId convention, ConstatId joined, int version, ConstatId kept);

    /// The joined one stands alone again for good, with those that had been joined to it before.
    Saved part(ConventionId convention, ConstatId joined);
}
