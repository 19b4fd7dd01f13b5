package org.maillage.directory.web.selections;

import jakarta.validation.constraints.Size;
import org.maillage.directory.selections.Selection;
import org.maillage.site.Typed;

/// What a family reads before the list, as typed.
public record NoteForm(
        @Size(max = Selection.LONGEST_NOTE, message = "{directory.selection.note.long}")
        String note) {

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public NoteForm {
        note = Typed.text(note);
    }
}
