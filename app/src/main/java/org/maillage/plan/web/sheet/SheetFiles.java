package org.maillage.plan.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.files.KeptFile;
import org.maillage.convention.Space;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.web.SheetDesk;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// The files of an action on its sheet: the latest, and the way to all of them.
@Component
class SheetFiles {

    private static final int LATEST = 5;

    private final ObjectFiles files;

    SheetFiles(ObjectFiles files) {
        this.files = files;
    }

    /// @return null when there is nothing to show nor to do
    SheetPage.@Nullable Files of(Space space, ActionSheet sheet) {
        boolean mayAdd = SheetDesk.mayContribute(space, sheet);
        if (space.copy() != null) {
            return null;
        }
        List<KeptFile> kept = files.listOf(space, sheet.id().value());
        if (kept.isEmpty() && !mayAdd) {
            return null;
        }
        return new SheetPage.Files(
                "Fichiers" + (kept.isEmpty() ? "" : "\u00a0(" + kept.size() + ")"),
                kept.stream()
                        .limit(LATEST)
                        .map(file -> new Link(
                                file.name(), space.path("/fichiers/" + file.id().value())))
                        .toList(),
                new Link(
                        all(mayAdd, kept.isEmpty()),
                        space.path("/fichiers/action/" + sheet.id().value())));
    }

    private static String all(boolean mayAdd, boolean none) {
        if (none) {
            return "Ajouter un fichier";
        }
        return mayAdd ? "Tous les fichiers, en ajouter" : "Tous les fichiers";
    }
}
