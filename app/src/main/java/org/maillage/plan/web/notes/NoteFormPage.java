package org.maillage.plan.web.notes;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// The form that changes one's own news.
public record NoteFormPage(
        List<Link> crumbs,
        Filled<NoteForm> filled,
        List<Option> moods,
        List<Option> readers,
        String today,
        String action,
        String back) {

    public NoteForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
