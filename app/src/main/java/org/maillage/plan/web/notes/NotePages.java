package org.maillage.plan.web.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Mood;
import org.maillage.plan.Note;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.sheet.SheetHeads;
import org.maillage.plan.web.sheet.SheetTab;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.maillage.site.components.Option;
import org.springframework.stereotype.Component;

/// Builds the pages of the news.
@Component
class NotePages {

    private final SheetHeads heads;
    private final MarkedNotes marked;
    private final ConversationLinks talks;
    private final Wording wording;
    private final Words words;

    NotePages(SheetHeads heads, MarkedNotes marked, ConversationLinks talks, Wording wording, Words words) {
        this.heads = heads;
        this.marked = marked;
        this.talks = talks;
        this.wording = wording;
        this.words = words;
    }

    NotesPage listOf(Space space, ActionSheet sheet, NoteForm form, FormErrors errors, @Nullable Notice notice) {
        NoteLines lines = marked.linesOf(space, sheet);
        Map<UUID, ConversationLink> said = talks.of(
                space,
                "note",
                sheet.notes().stream().map(note -> note.id().value()).toList());
        return new NotesPage(
                heads.headOf(space, sheet, SheetTab.NOTES).saying(notice),
                sheet.notes().stream()
                        .map(note -> line(
                                space, sheet, note, lines, said.get(note.id().value())))
                        .toList(),
                marked.askedOf(space, sheet),
                form,
                errors,
                moods(form),
                readers(space, form),
                sheet.day().toString(),
                SheetTab.NOTES.addressIn(space, sheet));
    }

    NoteFormPage formOf(Space space, ActionSheet sheet, Note note, Filled<NoteForm> filled) {
        String back = SheetTab.NOTES.addressIn(space, sheet);
        return new NoteFormPage(
                SheetTab.NOTES.crumbsIn(space, sheet),
                filled,
                moods(filled.form()),
                readers(space, filled.form()),
                sheet.day().toString(),
                back + "/" + note.id().value() + "/modifier",
                back);
    }

    Overtaken<NoteForm> overtaken(ActionSheet sheet, Note fresh, NoteForm mine, Saved.ChangedMeanwhile meanwhile) {
        NoteForm theirs = NoteForm.of(fresh);
        var fields = new Conflict.Fields()
                .add("Météo", label(theirs.mood()), label(mine.mood()), "mood")
                .add("Nouvelle", theirs.body(), mine.body(), "body")
                .add("Date", Typed.dayInWords(theirs.writtenOn()), Typed.dayInWords(mine.writtenOn()), "writtenOn")
                .add("Qui peut la lire", readers(theirs.visibility()), readers(mine.visibility()), "visibility");
        return new Overtaken<>(mine, theirs, wording.conflict(meanwhile, "Nouvelle de " + sheet.title(), fields));
    }

    private NotesPage.Line line(
            Space space, ActionSheet sheet, Note note, NoteLines lines, @Nullable ConversationLink talk) {
        String address =
                SheetTab.NOTES.addressIn(space, sheet) + "/" + note.id().value();
        boolean own = note.isBy(space.member().person());
        boolean mayEdit = own && SheetDesk.mayContribute(space, sheet);
        boolean mayRemove =
                mayEdit || space.rights().mayCoordinate(sheet.theme().id());
        Visibility seen = note.seenBy().visibility();
        return new NotesPage.Line(
                lines.of(note),
                seen == Visibility.PARTNERS ? null : readerWords(seen),
                talk,
                mayEdit ? address + "/modifier" : null,
                mayRemove ? address + "/suppression" : null,
                note.version());
    }

    private String readerWords(Visibility seen) {
        return words.say("note.seen." + seen.name());
    }

    private String readers(String visibility) {
        return Typed.findChoice(Visibility.class, visibility)
                .map(this::readerWords)
                .orElse("");
    }

    private List<Option> moods(NoteForm form) {
        var options = new ArrayList<Option>();
        Arrays.stream(Mood.values())
                .forEach(mood -> options.add(
                        new Option(mood.name(), words.of(mood), mood.name().equals(form.mood()))));
        options.add(new Option("", "Sans avis", form.mood().isEmpty()));
        return List.copyOf(options);
    }

    private List<Option> readers(Space space, NoteForm form) {
        return NoteSight.openTo(space).stream()
                .map(one -> new Option(one.name(), readerWords(one), one.name().equals(form.visibility())))
                .toList();
    }

    private String label(String mood) {
        return Arrays.stream(Mood.values())
                .filter(one -> one.name().equals(mood))
                .map(words::of)
                .findFirst()
                .orElse("");
    }
}
