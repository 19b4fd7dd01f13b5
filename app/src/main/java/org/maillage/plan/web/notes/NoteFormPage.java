package org.maillage.plan.web.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// The form that changes one's own news.
///
/// @param conflict what was saved meanwhile, or null
public record NoteFormPage(
        List<Link> crumbs,
        NoteForm form,
        FormErrors errors,
        @Nullable Conflict conflict,
        List<Option> moods,
        List<Option> readers,
        String today,
        String action,
        String back) {

    public record Conflict(String who, String when, List<Change.Difference> differences) {}
}
