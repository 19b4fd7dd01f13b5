package org.maillage.site.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Deletion;
import org.maillage.site.FrenchDates;
import org.maillage.site.Unsent;

/// Says who deleted what one was about to read or to save, and keeps what was typed.
///
/// @param typed what was sent, or null when one only wanted to read
public record GonePage(
        String sentence, Deletion deletion, @Nullable Unsent typed) {

    static GonePage of(Deletion deletion, @Nullable Unsent typed, Clock clock) {
        String when = FrenchDates.moment(deletion.at().atZone(FrenchDates.PARIS), LocalDate.now(clock));
        return new GonePage(deletion.what() + " par " + deletion.who() + " " + when + ".", deletion, typed);
    }

    public String title() {
        return deletion.way().title() + (typed == null ? "" : " pendant que vous écriviez");
    }

    public List<String> words() {
        return typed == null ? List.of() : typed.words();
    }

    public String button() {
        return deletion.way().button() + (typed == null ? "" : " et enregistrer ma saisie");
    }

    public String remedy() {
        if (deletion.restoration() == null) {
            return deletion.whom();
        }
        return typed == null
                ? deletion.way().remedy()
                : "Votre saisie n’est pas perdue\u00a0: vous pouvez tout remettre à sa place et l’enregistrer.";
    }

    /// What the restoration carries on to the form.
    public List<Unsent.Hidden> fields() {
        return typed == null
                ? List.of()
                : Stream.concat(typed.fields().stream(), Stream.of(new Unsent.Hidden(Restoring.AFTER, typed.address())))
                        .toList();
    }
}
