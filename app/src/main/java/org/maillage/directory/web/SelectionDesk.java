package org.maillage.directory.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.directory.selections.Selections;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// The selection that each member makes for a family, in the convention where the sheets are read.
@Component
public class SelectionDesk {

    public static final String PATH = Structures.PATH + "/selection";

    // Pages of the directory alone: what a button sends leads nowhere else.
    private static final Pattern INSIDE = Pattern.compile(Pattern.quote(Structures.PATH) + "(/[\\w-]+)*(\\?[^\\s#]*)?");

    private final Selections selections;

    SelectionDesk(Selections selections) {
        this.selections = selections;
    }

    /// @param back inside the space
    /// @return null in the copy of an avenant, where nobody is served
    public @Nullable Choosing choosing(Space space, String back) {
        return space.copy() != null
                ? null
                : new Choosing(
                        space.path(PATH),
                        back,
                        Set.copyOf(selections.draftOf(of(space)).sheets()));
    }

    public Selections.Desk of(Space space) {
        if (space.copy() != null) {
            throw NotFound.of("Selection", space.id());
        }
        return new Selections.Desk(space.id(), space.member().person());
    }

    /// Where a button leads back to.
    public static String back(Space space, String wanted) {
        return space.path(INSIDE.matcher(wanted).matches() ? wanted : Structures.PATH);
    }
}
