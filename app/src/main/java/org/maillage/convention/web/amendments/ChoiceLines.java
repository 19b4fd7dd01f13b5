package org.maillage.convention.web.amendments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalEntry.Operation;
import org.maillage.convention.amendments.AmendmentReading;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.contents.Divergence.Side;
import org.maillage.convention.history.SubjectTelling;
import org.maillage.convention.history.Tellings;
import org.maillage.convention.snapshots.StateNames;
import org.maillage.site.components.Change;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says in words what must be chosen.
@Component
class ChoiceLines {

    private final Tellings tellings;
    private final StateNames names;
    private final JsonMapper json;

    ChoiceLines(Tellings tellings, StateNames names, JsonMapper json) {
        this.tellings = tellings;
        this.names = names;
        this.json = json;
    }

    List<ChoiceLine> of(SeenReading seen) {
        List<Divergence> divergences = seen.divergences();
        List<JournalEntry> entries = divergences.stream().map(this::entry).toList();
        Map<UUID, String> named = new HashMap<>(names.of(seen.draft()));
        named.putAll(names.of(seen.living()));
        SubjectTelling telling = tellings.over(entries, named);
        return divergences.stream()
                .map(one -> line(one, telling, named.getOrDefault(one.subject(), ""), seen.reading()))
                .toList();
    }

    /// What was seen belongs to the name of a point.
    static String name(Divergence divergence) {
        return "choix-" + divergence.name();
    }

    private ChoiceLine line(Divergence one, SubjectTelling telling, String object, AmendmentReading reading) {
        Change.Difference said = one.isOfWholeRow()
                ? new Change.Difference("", presence(one.living()), presence(one.draft()))
                : together(telling.differences(List.of(entry(one))));
        return new ChoiceLine(name(one), object, said.field(), said.before(), said.after(), chosen(one, reading));
    }

    private static Change.Difference together(List<Change.Difference> fields) {
        return new Change.Difference(
                fields.stream().map(Change.Difference::field).collect(Collectors.joining(", ")),
                said(fields, Change.Difference::before),
                said(fields, Change.Difference::after));
    }

    // Of several fields each says which it is: "Début : 1er janvier 2026, Fin : rien".
    private static @Nullable String said(
            List<Change.Difference> fields, Function<Change.Difference, @Nullable String> side) {
        if (fields.size() < 2) {
            return fields.isEmpty() ? null : side.apply(fields.getFirst());
        }
        return fields.stream()
                .map(one -> one.field() + "\u00a0: " + Objects.requireNonNullElse(side.apply(one), "rien"))
                .collect(Collectors.joining(", "));
    }

    private static String presence(@Nullable Object row) {
        return row == null ? "supprimé" : "gardé, avec ses changements";
    }

    private static @Nullable Side chosen(Divergence one, AmendmentReading reading) {
        return reading.merge().choice(one);
    }

    private JournalEntry entry(Divergence one) {
        List<JournalEntry.Change> changes = one.columns().stream()
                .map(column -> new JournalEntry.Change(column, text(one.living(), column), text(one.draft(), column)))
                .toList();
        return JournalEntry.told("", one.subject(), one.table(), Operation.UPDATE, changes);
    }

    private @Nullable String text(@Nullable Map<String, @Nullable Object> said, String column) {
        Object value = said == null ? null : said.get(column);
        return value == null || value instanceof String ? (String) value : json.writeValueAsString(value);
    }
}
