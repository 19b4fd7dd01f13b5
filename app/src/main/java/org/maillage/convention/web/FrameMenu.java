package org.maillage.convention.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.springframework.stereotype.Component;

/// The entries of the convention's own pages.
@Component
class FrameMenu implements SpaceMenu {

    @Override
    public List<Entry> entriesFor(Space space) {
        return List.of(
                new Entry(100, "Conversations", "/conversations", null),
                new Entry(102, "Fichiers", "/fichiers", null),
                new Entry(105, "Membres", "/membres", null),
                new Entry(110, "Journal", "/journal", null),
                new Entry(120, "Réglages", "/reglages", null));
    }
}
