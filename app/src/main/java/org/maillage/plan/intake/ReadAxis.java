package org.maillage.plan.intake;

import java.util.List;

/// A branch of the plan under which actions stand: the user says once which theme or enjeu it is.
///
/// @param path from the widest to the narrowest; empty for the actions that stand under no axis
/// @param line where the first of its actions is
/// @param actions how many stand there, sub-actions included
public record ReadAxis(List<String> path, int line, int actions) {

    public ReadAxis {
        path = List.copyOf(path);
    }
}
