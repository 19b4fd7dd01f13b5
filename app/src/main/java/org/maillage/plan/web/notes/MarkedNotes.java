package org.maillage.plan.web.notes;

import java.util.HashMap;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.NoteMarks;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The notes of a sheet in words, each with what other modules know of it.
@Component
public class MarkedNotes {

    private final Words words;
    private final ObjectProvider<NoteMarks> marks;

    MarkedNotes(Words words, ObjectProvider<NoteMarks> marks) {
        this.words = words;
        this.marks = marks;
    }

    public NoteLines linesOf(Space space, ActionSheet sheet) {
        var ids = sheet.notes().stream().map(Note::id).toList();
        var found = new HashMap<NoteId, Link>();
        marks.orderedStream().forEach(source -> found.putAll(source.marksOf(space, ids)));
        return new NoteLines(words, sheet.day(), found);
    }
}
