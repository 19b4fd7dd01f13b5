package org.maillage.site.editing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Conflict;
import org.maillage.site.FormErrors;
import org.maillage.site.FormValues;
import org.maillage.site.Overtaken;
import org.maillage.site.Unsent;

/// Three sides of one form, question by question: what it was opened on, what is saved now, what was typed.
final class Comparison {

    private final Conflict conflict;
    private final Choices made;
    private final FormValues theirs;
    private final FormValues mine;
    private final Set<String> several;

    /// @param made what the form was opened on, and what was chosen so far
    Comparison(Overtaken<?> overtaken, Choices made) {
        this.conflict = overtaken.conflict();
        this.made = made;
        this.theirs = FormValues.of(overtaken.theirs());
        this.mine = FormValues.of(overtaken.mine());
        this.several = Arrays.stream(overtaken.mine().getClass().getRecordComponents())
                .filter(component -> Collection.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the other side changed nothing of what the form holds: it was deleted and restored, or moved.
    boolean leavesTheFormAsOpened() {
        Change change = Change.of(
                conflict.fields().stream()
                        .flatMap(field -> field.names().stream())
                        .toList(),
                made.base(),
                theirs,
                mine);
        return change == Change.NONE || change == Change.MINE;
    }

    /// What was typed, over what is saved now.
    FormValues mineOverTheirs() {
        return mine.only(field -> !conflict.read().contains(field)).and(theirs.only(conflict.read()::contains));
    }

    FormValues theirs() {
        return theirs;
    }

    ComparisonPage page(String address, LocalDate today) {
        var hidden = new ArrayList<Unsent.Hidden>();
        hidden.add(new Unsent.Hidden(FormValues.OPENED, made.base().written()));
        hidden.add(new Unsent.Hidden(Choices.THEIRS, theirs.written()));
        hidden.add(new Unsent.Hidden(Choices.MINE, mine.written()));
        hidden.add(new Unsent.Hidden(Choices.nameFor(conflict.read()), Side.THEIRS.value()));
        List<ComparisonPage.Question> contradicted = questions(Change.BOTH);
        return new ComparisonPage(
                conflict,
                today,
                address,
                hidden,
                contradicted,
                questions(Change.THEIRS),
                questions(Change.MINE),
                unanswered(contradicted));
    }

    private List<ComparisonPage.Question> questions(Change change) {
        return fields().stream()
                .filter(field -> Change.of(field.names(), made.base(), theirs, mine) == change)
                .map(field -> question(field, change))
                .toList();
    }

    private ComparisonPage.Question question(Conflict.Field field, Change change) {
        Side side = made.byField().get(field.names().getFirst());
        return new ComparisonPage.Question(
                "choix-" + String.join("-", field.names()),
                Choices.nameFor(field.names()),
                field.label(),
                field.theirs(),
                field.mine(),
                side == null ? preset(change) : side.value(),
                field.names().size() == 1 && several.contains(field.names().getFirst()));
    }

    private static @Nullable String preset(Change change) {
        return change == Change.BOTH ? null : change.name().toLowerCase(Locale.ROOT);
    }

    // A field that nobody put in words is asked all the same: it is never taken in silence.
    private List<Conflict.Field> fields() {
        var fields = new ArrayList<>(conflict.fields());
        var silent = new LinkedHashSet<>(theirs.fields());
        silent.addAll(mine.fields());
        silent.removeAll(conflict.read());
        conflict.fields().forEach(field -> silent.removeAll(field.names()));
        silent.forEach(name -> fields.add(new Conflict.Field(
                name,
                String.join(", ", theirs.elementsOf(name)),
                String.join(", ", mine.elementsOf(name)),
                List.of(name))));
        return fields;
    }

    private FormErrors unanswered(List<ComparisonPage.Question> contradicted) {
        var errors = new LinkedHashMap<String, String>();
        if (!made.byField().isEmpty()) {
            contradicted.stream()
                    .filter(question -> question.chosen() == null)
                    .forEach(question ->
                            errors.put(question.id(), question.label() + "\u00a0: choisissez l’une des deux saisies."));
        }
        return new FormErrors(errors);
    }
}
