package org.maillage.plan;

import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;

/// A constat as what is decided names it: what an enjeu stands on, what an action answers.
public record Ground(ConstatId id, ConstatKind kind, String title) {

    /// Address of its sheet inside the space.
    public String path() {
        return id.path();
    }
}
