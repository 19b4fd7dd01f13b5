package org.maillage.diary.web;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.springframework.stereotype.Component;

/// The diary in the side menu, after the plan. The dates of what an avenant prepares are nobody's yet: its copy has
/// none.
@Component
class DiaryMenu implements SpaceMenu, CopyLimits {

    private static final int AFTER_THE_PLAN = 50;

    @Override
    public List<Entry> entriesFor(Space space) {
        return List.of(new Entry(AFTER_THE_PLAN, "Agenda", SpaceDiaryController.INSIDE, null));
    }

    @Override
    public List<String> signedOnly() {
        return List.of(SpaceDiaryController.INSIDE);
    }
}
