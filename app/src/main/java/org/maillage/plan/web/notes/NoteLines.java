package org.maillage.plan.web.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.web.Tones;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// News in the words of a page.
public final class NoteLines {

    private final Words words;
    private final LocalDate today;
    private final Map<NoteId, Link> marks;

    public NoteLines(Words words, LocalDate today, Map<NoteId, Link> marks) {
        this.words = words;
        this.today = today;
        this.marks = Map.copyOf(marks);
    }

    public List<NoteLine> of(List<Note> notes) {
        return notes.stream().map(this::of).toList();
    }

    public NoteLine of(Note note) {
        String author = note.authorName().isBlank() ? "Auteur inconnu" : note.authorName();
        return new NoteLine(
                null,
                Tones.of(note.mood(), words),
                note.body(),
                author,
                FrenchDates.near(note.writtenOn(), today),
                marks.get(note.id()));
    }
}
