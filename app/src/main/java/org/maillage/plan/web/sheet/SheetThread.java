package org.maillage.plan.web.sheet;

import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Ground;
import org.maillage.plan.Step;
import org.maillage.site.components.Link;
import org.maillage.site.components.ThreadStep;

/// The red thread of an action: the enjeux it serves, itself, what it is a part of and what it is made of. What no
/// module holds yet has no place on it.
final class SheetThread {

    private SheetThread() {}

    /// @param grounds the constats it answers, through its enjeux or by itself
    static List<ThreadStep> of(Space space, ActionSheet sheet, List<Ground> grounds) {
        var thread = new ArrayList<ThreadStep>();
        if (!grounds.isEmpty()) {
            thread.add(step(
                    grounds.size() > 1 ? "Constats" : "Constat",
                    grounds.stream()
                            .map(ground -> new Link(ground.title(), space.path(ground.path())))
                            .toList()));
        }
        List<Link> enjeux = sheet.enjeux().stream()
                .map(enjeu -> new Link(
                        enjeu.title(),
                        space.path("/plan/enjeux#enjeu-" + enjeu.id().value())))
                .toList();
        thread.add(step(enjeux.size() > 1 ? "Enjeux" : "Enjeu", enjeux));
        ActionName parent = sheet.parent();
        if (parent != null) {
            thread.add(step("Fait partie de", List.of(link(space, parent))));
        }
        thread.add(new ThreadStep("Cette action", List.of(Link.text(progressOf(sheet.steps()))), null, true, ""));
        if (!sheet.children().isEmpty()) {
            thread.add(step(
                    "Sous-actions",
                    sheet.children().stream()
                            .map(child -> link(space, child.name()))
                            .toList()));
        }
        return List.copyOf(thread);
    }

    private static ThreadStep step(String label, List<Link> items) {
        return new ThreadStep(label, items, null, false, "aucun enjeu servi");
    }

    private static Link link(Space space, ActionName action) {
        return new Link(action.code() + " · " + action.title(), space.path(action.path()));
    }

    private static String progressOf(List<Step> steps) {
        long done = steps.stream().filter(Step::done).count();
        return steps.isEmpty() ? "aucune étape" : done + (done > 1 ? " étapes sur " : " étape sur ") + steps.size();
    }
}
