package org.maillage.plan.web.notes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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

/// News as they were typed.
///
/// @param writtenOn empty for today
/// @param visibility a note for one institution is for one's own
public record NoteForm(String mood, String body, String writtenOn, String visibility, Integer version) {

    private static final int LONGEST = 10_000;

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public NoteForm {
        mood = mood == null ? "" : mood.strip();
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
        writtenOn = writtenOn == null ? "" : writtenOn.strip();
        visibility = visibility == null ? "" : visibility.strip();
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

    NoteForm over(int freshVersion) {
        return new NoteForm(mood, body, writtenOn, visibility, freshVersion);
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
                choice(Mood.values(), mood).orElse(null),
                body,
                new ActionDraft.SeenBy(seen(), seen() == Visibility.INSTITUTION ? own : null));
    }

    private Visibility seen() {
        return choice(Visibility.values(), visibility).orElse(Visibility.PARTNERS);
    }

    private Optional<LocalDate> day() {
        try {
            return writtenOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(writtenOn));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
        return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst();
    }
}
