package org.maillage.demo;

import java.util.List;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.workspace.PointsForLater;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Leaves points d'attention for later, as their coordination did.
@Component
@Profile("demo")
class DemoPointsLoader {

    private final PointsForLater points;
    private final Conventions conventions;

    DemoPointsLoader(PointsForLater points, Conventions conventions) {
        this.points = points;
        this.conventions = conventions;
    }

    void load(String file, DemoConvention written, DemoWorld world) {
        var left = written.leftForLater();
        (left == null ? List.<DemoConvention.PointsEntry>of() : left)
                .forEach(entry -> leave(file + ", " + entry.person(), written.slug(), entry, world));
    }

    private void leave(String where, String slug, DemoConvention.PointsEntry entry, DemoWorld world) {
        Space space = conventions
                .findSpace(slug, world.people().get(where, entry.person()))
                .orElseThrow();
        int left = points.leave(space, entry.points(), entry.reason(), entry.until());
        if (left != entry.points().size()) {
            throw new DemoRefusal(where, "seuls " + left + " de ces points demandent attention");
        }
    }
}
