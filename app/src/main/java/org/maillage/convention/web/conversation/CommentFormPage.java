package org.maillage.convention.web.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;

/// One comment being written: an answer, or one's own words changed.
///
/// @param thread what is answered, with the answers it has; null for a change
/// @param button what sends it
public record CommentFormPage(
        String title,
        List<Link> crumbs,
        @Nullable ThreadLine thread,
        Filled<CommentForm> filled,
        CommentFields fields,
        String action,
        String back,
        String button) {

    public CommentForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    /// What it was opened on, when it changes something.
    public @Nullable CommentForm opened() {
        return thread == null ? form() : null;
    }
}
