package org.maillage.workspace.mine;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.site.components.Link;

/// How this page names the actions of several conventions.
final class ActionWords {

    private ActionWords() {}

    static Link link(ActionName action, Space space) {
        return new Link(action.code() + " " + action.title(), space.path(action.path()));
    }

    /// Those that say something, side by side.
    static String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
