package org.maillage.workspace.notices;

import java.util.List;
import org.maillage.site.components.Tab;

/// @param lines what is asked of me, the latest first
public record NoticesPage(List<AskLine> lines) {

    static final String PATH = "/espace/notifications";
    static final String DIGEST = PATH + "/resume";
    static final String CHOICES = PATH + "/reglages";

    public boolean hasUnread() {
        return lines.stream().anyMatch(AskLine::unread);
    }

    public String allReadPath() {
        return PATH + "/lues";
    }

    public List<Tab> tabs() {
        return tabs(PATH);
    }

    static List<Tab> tabs(String current) {
        return List.of(
                tab("On vous demande", PATH, current),
                tab("Ce qui a changé", DIGEST, current),
                tab("Réglages", CHOICES, current));
    }

    private static Tab tab(String label, String path, String current) {
        return new Tab(label, path, path.equals(current));
    }
}
