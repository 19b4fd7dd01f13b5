package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;

/// How a fiche begins, before its labels: the line that opens it, one that may be its title, where it says it belongs.
final class FicheHead {

    private static final int LONGEST_TITLE = 200; // a line without style that is longer is text

    private final List<String> branches = new ArrayList<>();
    private String openerTitle = "";
    private String code = "";
    private String candidate = "";

    /// @return whether the heading opens the fiche, says its title or its axis
    boolean takesHeading(String text) {
        if (Axes.isAxis(text)) {
            return branches.add(text.strip());
        }
        var opener = Opener.of(text).filter(found -> code.isEmpty() && openerTitle.isEmpty());
        if (opener.isPresent()) {
            code = opener.get().code();
            openerTitle = opener.get().title();
            return true;
        }
        return takesTitle(text);
    }

    private boolean takesTitle(String text) {
        boolean free = candidate.isEmpty();
        candidate = free ? text.strip() : candidate;
        return free;
    }

    /// @param first whether nothing stands before it but what opens the fiche
    /// @return whether the line, which nothing stresses, says the title of the fiche or its axis
    boolean takesLine(String text, boolean first) {
        if (Axes.isNumberedAxis(text)) {
            return branches.add(text.strip());
        }
        boolean mayBeTitle = first && openerTitle.isEmpty() && text.length() <= LONGEST_TITLE && !text.startsWith("•");
        return mayBeTitle && takesTitle(text);
    }

    List<String> branches() {
        return List.copyOf(branches);
    }

    /// @return the words behind « Fiche action n°3 : », or empty
    String openerTitle() {
        return openerTitle;
    }

    String code() {
        return code;
    }

    /// @return a line that names the fiche when nothing better does, or empty
    String candidate() {
        return candidate;
    }
}
