package org.maillage.convention.web.conversation;

import org.jspecify.annotations.Nullable;

/// One comment with what its reader may do of it.
///
/// @param seenBy who alone reads it, or null when everybody does who sees the object
/// @param told who was asked to be told, in words; empty for nobody
/// @param withdrawn that it was withdrawn and by whom; empty while it stands
/// @param reason of the coordination, to who may read it
/// @param answer page that answers it, or null
/// @param edit page that changes it, or null when it is another's
/// @param removal address to POST to for its author, or null
/// @param moderation page on which the coordination withdraws it, or null
/// @param bringingBack address to POST to, or null
public record CommentLine(
        String anchor,
        String author,
        String when,
        boolean edited,
        String text,
        @Nullable String seenBy,
        String told,
        String withdrawn,
        String reason,
        @Nullable String answer,
        @Nullable String edit,
        @Nullable String removal,
        @Nullable String moderation,
        @Nullable String bringingBack,
        int version) {

    public boolean hasTools() {
        return answer != null || edit != null || removal != null || moderation != null || bringingBack != null;
    }

    CommentLine withoutTools() {
        return new CommentLine(
                anchor, author, when, edited, text, seenBy, told, withdrawn, reason, null, null, null, null, null,
                version);
    }

    /// What tells its buttons from those of the others.
    public String about() {
        return "le commentaire de " + author + ", " + when;
    }
}
