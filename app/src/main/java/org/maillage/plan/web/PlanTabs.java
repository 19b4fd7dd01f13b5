package org.maillage.plan.web;

import java.util.Arrays;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.components.Tab;

/// The ways of looking at a plan.
public enum PlanTabs {
    LIST("Liste", "/plan"),
    ENJEUX("Enjeux", "/plan/enjeux"),
    ROLES("Qui fait quoi", "/plan/organismes"),
    LISTS("Sujets et contrats", "/plan/listes");

    private final String label;
    private final String inside;

    PlanTabs(String label, String inside) {
        this.label = label;
        this.inside = inside;
    }

    public List<Tab> of(Space space) {
        return Arrays.stream(values())
                .map(tab -> new Tab(tab.label, space.path(tab.inside), tab == this))
                .toList();
    }
}
