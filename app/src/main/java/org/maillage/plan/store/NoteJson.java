package org.maillage.plan.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.Mood;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;

/// A note out of [SheetSql#NOTE].
final class NoteJson {

    private NoteJson() {}

    static Note note(Json.Fields note) {
        String author = note.nullable("author");
        return new Note(
                new NoteId(note.id("id")),
                LocalDate.parse(note.text("on")),
                author == null ? null : new PersonId(UUID.fromString(author)),
                note.text("authorName"),
                Codes.nullable(Mood.class, note.nullable("mood")),
                note.text("body"),
                new ActionDraft.SeenBy(
                        Visibility.ofCode(note.text("visibility")), organisation(note.nullable("institution"))),
                note.number("version"));
    }

    private static @Nullable OrganisationId organisation(@Nullable String id) {
        return id == null ? null : new OrganisationId(UUID.fromString(id));
    }
}
