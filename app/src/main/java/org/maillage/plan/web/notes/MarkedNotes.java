package org.maillage.plan.web.notes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AskedAbout;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.NoteMarks;
import org.maillage.plan.web.SheetDesk;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The notes of a sheet in words, each with what other modules know of it.
@Component
public class MarkedNotes {

    private final Words words;
    private final ObjectProvider<NoteMarks> marks;
    private final ObjectProvider<AskedAbout> asked;

    MarkedNotes(Words words, ObjectProvider<NoteMarks> marks, ObjectProvider<AskedAbout> asked) {
        this.words = words;
        this.marks = marks;
        this.asked = asked;
    }

    public NoteLines linesOf(Space space, ActionSheet sheet) {
        return new NoteLines(words, day -> FrenchDates.near(day, sheet.day()), marksOf(space, sheet.notes()));
    }

    /// For paper, which is read on another day than today.
    public NoteLines printedOf(Space space, Collection<ActionSheet> sheets) {
        var notes = sheets.stream().flatMap(sheet -> sheet.notes().stream()).toList();
        return new NoteLines(words, FrenchDates::day, marksOf(space, notes));
    }

    /// What was asked about the action, to who keeps it true.
    public List<AskedAbout.Asked> askedOf(Space space, ActionSheet sheet) {
        return SheetDesk.mayContribute(space, sheet)
                ? asked.orderedStream()
                        .flatMap(source -> source.listLatest(space, sheet.id()).stream())
                        .toList()
                : List.of();
    }

    private Map<NoteId, Link> marksOf(Space space, Collection<Note> notes) {
        var ids = notes.stream().map(Note::id).toList();
        var found = new HashMap<NoteId, Link>();
        marks.orderedStream().forEach(source -> found.putAll(source.marksOf(space, ids)));
        return found;
    }
}
