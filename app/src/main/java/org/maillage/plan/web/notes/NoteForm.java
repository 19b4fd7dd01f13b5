package org.maillage.plan.web.notes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.Mood;
import org.maillage.plan.Note;
import org.maillage.plan.Notes;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// News as they were typed.
///
/// @param writtenOn empty for today
/// @param visibility a note for one institution is for one's own
public record NoteForm(String mood, String body, String writtenOn, String visibility, Integer version) {

    private static final int LONGEST = 10_000;

    public NoteForm {
        mood = Typed.text(mood);
        body = Typed.text(body);
        writtenOn = Typed.text(writtenOn);
        visibility = Typed.text(visibility);
        version = version == null ? 0 : version;
    }

    static NoteForm blank(LocalDate today) {
        return new NoteForm("", "", today.toString(), Visibility.PARTNERS.name(), 0);
    }

    static NoteForm of(Note note) {
        Mood mood = note.mood();
        return new NoteForm(
                mood == null ? "" : mood.name(),
                note.body(),
                note.writtenOn().toString(),
                note.seenBy().visibility().name(),
                note.version());
    }

    FormErrors errors(Space space, LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        if (body.isEmpty()) {
            found.put("body", "Écrivez ce qui s’est passé, en une ou deux phrases.");
        } else if (body.length() > LONGEST) {
            found.put("body", "La nouvelle dépasse " + LONGEST + " caractères : raccourcissez-la.");
        }
        if (!writtenOn.isEmpty() && day().isEmpty()) {
            found.put("writtenOn", "Cette date n’existe pas : « " + writtenOn + " ».");
        } else if (day().filter(day -> day.isAfter(today)).isPresent()) {
            found.put("writtenOn", "Une nouvelle ne peut pas être datée de demain ou plus tard.");
        }
        if (NoteSight.openTo(space).stream().noneMatch(one -> one == seen())) {
            found.put("visibility", "Choisissez parmi les lecteurs proposés : vous ne verriez plus cette nouvelle.");
        }
        return new FormErrors(found);
    }

    Notes.Draft toDraft(Space space) {
        OrganisationId own = space.member().institution();
        return new Notes.Draft(
                day().orElse(null),
                Typed.findChoice(Mood.class, mood).orElse(null),
                body,
                new ActionDraft.SeenBy(seen(), seen() == Visibility.INSTITUTION ? own : null));
    }

    private Visibility seen() {
        return Typed.findChoice(Visibility.class, visibility).orElse(Visibility.PARTNERS);
    }

    private Optional<LocalDate> day() {
        return Typed.findDay(writtenOn);
    }
}
