package org.maillage.workspace.doorstep;

import java.util.List;
import org.maillage.workspace.ConventionWords;

/// What a visitor learns of this instance: its conventions, by name, parties, period and state.
public record HomePage(List<ConventionWords> conventions) {

    /// "Les 2 conventions de cette plateforme".
    public String heading() {
        return conventions.size() > 1
                ? "Les " + conventions.size() + "\u00a0conventions suivies ici"
                : "La convention suivie ici";
    }
}
