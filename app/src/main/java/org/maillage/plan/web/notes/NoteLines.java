package org.maillage.plan.web.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.web.Tones;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// News in the words of a page.
public final class NoteLines {

    private final Words words;
    private final Function<LocalDate, String> dates;
    private final Map<NoteId, Link> marks;

    public NoteLines(Words words, Function<LocalDate, String> dates, Map<NoteId, Link> marks) {
        this.words = words;
        this.dates = dates;
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
                dates.apply(note.writtenOn()),
                marks.get(note.id()));
    }
}
