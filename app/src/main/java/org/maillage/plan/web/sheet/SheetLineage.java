package org.maillage.plan.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.renewal.Kind;
import org.maillage.plan.renewal.Kinship;
import org.maillage.plan.renewal.Kinships;
import org.maillage.plan.web.LineageLine;
import org.maillage.plan.web.LineageWords;
import org.springframework.stereotype.Component;

/// What a sheet says of the conventions before and after.
@Component
class SheetLineage {

    private final Kinships kinships;
    private final LineageWords telling;

    SheetLineage(Kinships kinships, LineageWords telling) {
        this.kinships = kinships;
        this.telling = telling;
    }

    Kinship of(Space space, ActionSheet sheet) {
        return kinships.of(space, Kind.ACTION, sheet.id().value());
    }

    List<LineageLine> linesOf(Kinship kinship) {
        return telling.linesOf(Kind.ACTION, kinship);
    }

    SheetPage.@Nullable Review reviewOf(Space space, ActionSheet sheet, Kinship kinship) {
        if (!kinship.toReview()) {
            return null;
        }
        boolean may = space.rights().mayCoordinate(sheet.theme().id());
        return new SheetPage.Review(
                LineageWords.reviewOf(kinship.taken()),
                may ? space.path(sheet.path()) + "/revue" : null,
                kinship.version());
    }
}
