package org.maillage.convention.web.amendments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    List<ChoiceLine> of(AmendmentReading reading, List<Divergence> divergences) {
        List<JournalEntry> entries = divergences.stream().map(this::entry).toList();
        Map<UUID, String> named = new HashMap<>(names.of(reading.draft()));
        named.putAll(names.of(reading.living()));
        SubjectTelling telling = tellings.over(entries, named);
        return divergences.stream()
                .map(one -> line(one, telling, named.getOrDefault(one.subject(), ""), reading))
                .toList();
    }

    /// What was seen belongs to the name of a point.
    static String name(Divergence divergence) {
        return "choix-" + Integer.toHexString((divergence.place() + " " + divergence.seen()).hashCode());
    }

    private ChoiceLine line(Divergence one, SubjectTelling telling, String object, AmendmentReading reading) {
        Change.Difference said = one.isOfWholeRow()
                ? new Change.Difference("", presence(one.living()), presence(one.draft()))
                : telling.differences(List.of(entry(one))).stream()
                        .findFirst()
                        .orElse(new Change.Difference("", null, null));
        return new ChoiceLine(name(one), object, said.field(), said.before(), said.after(), chosen(one, reading));
    }

    private static String presence(@Nullable Object row) {
        return row == null ? "supprimé" : "gardé, avec ses changements";
    }

    private static @Nullable Side chosen(Divergence one, AmendmentReading reading) {
        return reading.merge().choice(one);
    }

    private JournalEntry entry(Divergence one) {
        String column = one.column() == null ? "id" : one.column();
        var change = new JournalEntry.Change(column, text(one.living()), text(one.draft()));
        return JournalEntry.told("", one.subject(), one.table(), Operation.UPDATE, List.of(change));
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null || value instanceof String ? (String) value : json.writeValueAsString(value);
    }
}
