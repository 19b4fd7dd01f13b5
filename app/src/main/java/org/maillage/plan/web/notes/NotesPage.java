package org.maillage.plan.web.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.plan.AskedAbout;
import org.maillage.plan.web.sheet.SheetHead;
import org.maillage.site.FormErrors;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.Option;

/// The news of an action, the latest first, with the form that gives some.
///
/// @param asked what was asked about it last, for who keeps it true
/// @param today the latest day news can bear
public record NotesPage(
        SheetHead head,
        List<Line> lines,
        List<AskedAbout.Asked> asked,
        NoteForm form,
        FormErrors errors,
        List<Option> moods,
        List<Option> readers,
        String today,
        String action) {

    /// @param seenBy who alone reads it, or null when every partner does
    /// @param talk to what is said about it
    /// @param edit page that changes it, or null when it is another's
    /// @param removal address to POST to, or null for who may not
    public record Line(
            NoteLine note,
            @Nullable String seenBy,
            @Nullable ConversationLink talk,
            @Nullable String edit,
            @Nullable String removal,
            int version) {}
}
