package org.maillage.plan.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.NewAction;
import org.maillage.plan.Notes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes many new actions with all that hangs on them: one statement a table, whatever their number.
@Component
class ActionBatch {

    private final JdbcClient jdbc;
    private final Json json;
    private final ActionWriter writer;
    private final Seen seen;

    ActionBatch(JdbcClient jdbc, Json json, ActionWriter writer, Seen seen) {
        this.jdbc = jdbc;
        this.json = json;
        this.writer = writer;
        this.seen = seen;
    }

    List<ActionName> insert(ConventionId convention, List<NewAction> additions) {
        var names = new ArrayList<ActionName>();
        var actions = new ArrayList<Map<String, @Nullable Object>>();
        Map<ThemeId, ActionWriter.NextCodes> codes = new HashMap<>();
        for (NewAction one : additions) {
            ThemeId theme = Objects.requireNonNull(one.draft().theme());
            String code = codes.computeIfAbsent(theme, key -> writer.takeCodes(convention, key))
                    .next();
            names.add(new ActionName(one.id(), code, one.draft().title()));
            actions.add(row(one, code));
        }
        insert(convention, "action", actions);
        insertTies(convention, additions);
        insert(convention, "step", rows(additions, ActionBatch::steps));
        insert(convention, "note", rows(additions, this::notes));
        return names;
    }

    private void insertTies(ConventionId convention, List<NewAction> additions) {
        insert(
                convention,
                "action_enjeu",
                rows(additions, one -> ids(one.draft().ties().enjeux(), "enjeu_id", id -> id.value())));
        insert(
                convention,
                "action_topic",
                rows(additions, one -> ids(one.draft().ties().topics(), "topic_id", id -> id.value())));
        insert(
                convention,
                "action_contract",
                rows(additions, one -> ids(one.draft().ties().contracts(), "contract_id", id -> id.value())));
        insert(
                convention,
                "action_area",
                rows(additions, one -> ids(one.draft().reach().areas(), "area_id", id -> id.value())));
        insert(
                convention,
                "action_organisation",
                rows(
                        additions,
                        one -> one.draft().roles().organisations().stream()
                                .map(role -> Map.of(
                                        "organisation_id",
                                        role.organisation().value(),
                                        "role",
                                        Codes.of(role.role())))));
        insert(
                convention,
                "action_person",
                rows(
                        additions,
                        one -> one.draft().roles().people().stream()
                                .map(role ->
                                        Map.of("person_id", role.person().value(), "role", Codes.of(role.role())))));
        insert(
                convention,
                "action_link",
                rows(
                        additions,
                        one -> one.draft().links().stream()
                                .distinct()
                                .map(link ->
                                        Map.of("id", UUID.randomUUID(), "label", link.label(), "url", link.url()))));
    }

    private Map<String, @Nullable Object> row(NewAction one, String code) {
        ActionDraft draft = one.draft();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", one.id().value());
        row.put("theme_id", draft.theme() == null ? null : draft.theme().value());
        row.put("code", code);
        row.put("title", draft.title());
        row.put("nature", Codes.ofNullable(draft.nature()));
        row.put("progress", Codes.of(draft.progress()));
        row.put("priority", Codes.ofNullable(draft.priority()));
        row.put("parent_id", draft.parent() == null ? null : draft.parent().value());
        row.put("description", draft.texts().description());
        row.put("objectives", draft.texts().objectives());
        row.put("participation", draft.texts().participation());
        row.put("audiences", Codes.ofAll(draft.reach().audiences()));
        row.put("age_bands", Codes.ofAll(draft.reach().ages()));
        row.put("citywide", draft.reach().citywide());
        row.put("starts_on", day(draft.schedule().startsOn()));
        row.put("ends_on", day(draft.schedule().endsOn()));
        row.put("endless", draft.schedule().endless());
        row.put("visibility", draft.seenBy().visibility().code());
        row.put(
                "institution_id",
                draft.seenBy().institution() == null
                        ? null
                        : draft.seenBy().institution().value());
        row.put("origin", draft.origin());
        return row;
    }

    private static Stream<Map<String, @Nullable Object>> steps(NewAction one) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (NewAction.NewStep step : one.steps()) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("id", UUID.randomUUID());
            row.put("title", step.title());
            row.put("due_on", day(step.dueOn()));
            row.put("done_on", day(step.doneOn()));
            row.put("position", rows.size() + 1);
            rows.add(row);
        }
        return rows.stream();
    }

    private Stream<Map<String, @Nullable Object>> notes(NewAction one) {
        return one.notes().stream().map(this::note);
    }

    private Map<String, @Nullable Object> note(Notes.Draft note) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", UUID.randomUUID());
        row.put("written_on", day(note.writtenOn() == null ? seen.today() : note.writtenOn()));
        row.put("mood", Codes.ofNullable(note.mood()));
        row.put("body", note.body());
        row.put("visibility", note.seenBy().visibility().code());
        return row;
    }

    private static @Nullable String day(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <I> Stream<Map<String, @Nullable Object>> ids(
            Collection<I> ids, String column, Function<I, UUID> value) {
        return ids.stream().map(id -> Map.of(column, value.apply(id)));
    }

    private static List<Map<String, @Nullable Object>> rows(
            List<NewAction> additions,
            Function<NewAction, Stream<? extends Map<String, ? extends @Nullable Object>>> parts) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (NewAction one : additions) {
            parts.apply(one).forEach(part -> {
                var row = new LinkedHashMap<String, @Nullable Object>(part);
                row.put("action_id", one.id().value());
                rows.add(row);
            });
        }
        return rows;
    }

    /// All rows of a table have the same columns.
    private void insert(ConventionId convention, String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(row -> row.put("convention_id", convention.value()));
        String columns = String.join(", ", rows.getFirst().keySet());
        jdbc.sql(
                        "insert into plan.%1$s (%2$s) select %2$s from jsonb_populate_recordset(null::plan.%1$s, cast(? as jsonb))"
                                .formatted(table, columns))
                .param(json.write(rows))
                .update();
    }
}
