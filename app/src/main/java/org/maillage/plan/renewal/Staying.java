package org.maillage.plan.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.Contents;

/// Which rows do not go on into the next convention.
final class Staying {

    private final Fates fates;
    private final PresentRows present;
    private final CarriedIds naming;
    private final List<UUID> homeless = new ArrayList<>();

    Staying(Fates fates, PresentRows present, CarriedIds naming) {
        this.fates = fates;
        this.present = present;
        this.naming = naming;
    }

    /// Those that would go on, had their theme not been removed from the next convention.
    List<UUID> homeless() {
        return List.copyOf(homeless);
    }

    boolean staysBehind(ContentTable table, Contents.Row row) {
        return switch (table.name()) {
            case "plan.action", "plan.enjeu" -> !goesOn(row);
            case "plan.heading" -> hasNoTheme(row);
            // What is done is done; what is left to do goes on.
            case "plan.step" -> row.get("done_on") != null;
            // Who only reads may be somebody else next time; who works there must not be invited again.
            case "convention.member" -> "reader".equals(row.text("role"));
            default -> false;
        };
    }

    private boolean goesOn(Contents.Row row) {
        if (fates.of(row.id()).isEmpty()) {
            return false;
        }
        if (hasNoTheme(row) && !present.holds(naming.apply(row.id()))) {
            homeless.add(row.id());
            return false;
        }
        return true;
    }

    private boolean hasNoTheme(Contents.Row row) {
        return present.hasRemovedTheme(naming.apply(row.getId("theme_id")));
    }
}
