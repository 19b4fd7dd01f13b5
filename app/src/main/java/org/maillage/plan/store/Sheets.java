package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.ContractId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Nature;
import org.maillage.plan.Note;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.Pulse;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads whole sheets, as many as asked for in one query.
@Component
class Sheets {

    private final JdbcClient jdbc;
    private final Json json;
    private final Seen seen;

    Sheets(JdbcClient jdbc, Json json, Seen seen) {
        this.jdbc = jdbc;
        this.json = json;
        this.seen = seen;
    }

    Optional<ActionSheet> findSheet(ConventionId convention, Sight sight, String code) {
        return listSheets(convention, sight, List.of(code)).stream().findFirst();
    }

    /// In the order of the codes; those that name nothing one may see are passed over.
    List<ActionSheet> listSheets(ConventionId convention, Sight sight, List<String> codes) {
        return jdbc.sql(SheetSql.SHEET)
                .param("convention", convention.value())
                .param("codes", codes.toArray(String[]::new))
                .params(sight.params())
                .query((row, number) -> sheet(row))
                .list();
    }

    private ActionSheet sheet(ResultSet row) throws SQLException {
        var enjeux = json.list(row, "enjeux", Sheets::enjeu);
        var topics = json.list(row, "topics", one -> named(one, TopicId::new));
        var contracts = json.list(row, "contracts", one -> named(one, ContractId::new));
        var areas = json.list(row, "areas", Sheets::area);
        var organisations = json.list(row, "organisations", Sheets::organisation);
        var people = json.list(row, "people", Sheets::person);
        var steps = json.list(row, "steps", Sheets::step);
        var notes = json.list(row, "notes", NoteJson::note);
        var content = new Content(row)
                .draft(
                        new ActionDraft.Ties(
                                set(enjeux, ActionSheet.OfEnjeu::id),
                                set(topics, ActionSheet.Named::id),
                                set(contracts, ActionSheet.Named::id)),
                        set(areas, ActionSheet.OfArea::id),
                        new ActionDraft.Roles(
                                set(organisations, one -> new ActionDraft.Roles.OfOrganisation(one.id(), one.role())),
                                set(people, one -> new ActionDraft.Roles.OfPerson(one.id(), one.role()))),
                        json.list(row, "links", one -> new ActionLink(one.text("label"), one.text("url"))),
                        json.list(
                                row,
                                "origin",
                                one -> new OriginField(one.text("label"), one.text("value"), one.text("cell"))));
        return new ActionSheet(
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                ActionLists.theme(row),
                content,
                enjeux,
                topics,
                contracts,
                areas,
                organisations,
                people,
                steps,
                notes,
                parent(row),
                json.list(row, "children", Sheets::child),
                row.getString("institution_name"),
                pulse(row, content, steps, notes),
                seen.today(),
                row.getInt("version"));
    }

    private static Pulse pulse(ResultSet row, ActionDraft content, List<Step> steps, List<Note> notes)
            throws SQLException {
        return new Pulse(
                content.progress(),
                content.schedule().startsOn(),
                content.schedule().endsOn(),
                steps.stream()
                        .filter(step -> !step.done())
                        .map(Step::dueOn)
                        .filter(Objects::nonNull)
                        .toList(),
                notes.isEmpty() ? null : notes.getFirst().writtenOn(),
                row.getObject("convention_start", LocalDate.class));
    }

    private static @Nullable ActionName parent(ResultSet row) throws SQLException {
        UUID id = row.getObject("seen_parent_id", UUID.class);
        return id == null
                ? null
                : new ActionName(new ActionId(id), row.getString("parent_code"), row.getString("parent_title"));
    }

    private static ActionSheet.OfEnjeu enjeu(Json.Fields one) {
        return new ActionSheet.OfEnjeu(new EnjeuId(one.id("id")), new ThemeId(one.id("theme")), one.text("title"));
    }

    private static <I> ActionSheet.Named<I> named(Json.Fields one, Function<UUID, I> id) {
        return new ActionSheet.Named<>(id.apply(one.id("id")), one.text("name"));
    }

    private static ActionSheet.OfArea area(Json.Fields one) {
        return new ActionSheet.OfArea(new AreaId(one.id("id")), one.text("slug"), one.text("name"), one.text("short"));
    }

    private static ActionSheet.OfOrganisation organisation(Json.Fields one) {
        return new ActionSheet.OfOrganisation(
                new OrganisationId(one.id("id")),
                one.text("name"),
                one.text("short"),
                Codes.value(OrganisationRole.class, one.text("role")));
    }

    private static ActionSheet.OfPerson person(Json.Fields one) {
        return new ActionSheet.OfPerson(
                new PersonId(one.id("id")),
                one.text("name"),
                one.nullable("function"),
                Codes.value(PersonRole.class, one.text("role")));
    }

    private static Step step(Json.Fields one) {
        return new Step(
                new StepId(one.id("id")), one.text("title"), one.date("due"), one.date("done"), one.number("version"));
    }

    private static ActionSheet.Child child(Json.Fields one) {
        return new ActionSheet.Child(
                new ActionName(new ActionId(one.id("id")), one.text("code"), one.text("title")),
                Codes.nullable(Nature.class, one.nullable("nature")),
                Codes.value(Progress.class, one.text("progress")));
    }

    private static <T, R> Set<R> set(Collection<T> lines, Function<T, R> part) {
        return lines.stream().map(part).collect(Collectors.toUnmodifiableSet());
    }

    /// The columns of the action itself.
    private record Content(ResultSet row) {

        ActionDraft draft(
                ActionDraft.Ties ties,
                Set<AreaId> areas,
                ActionDraft.Roles roles,
                List<ActionLink> links,
                List<OriginField> origin)
                throws SQLException {
            UUID parent = row.getObject("seen_parent_id", UUID.class);
            return new ActionDraft(
                    row.getString("title"),
                    new ThemeId(row.getObject("theme_id", UUID.class)),
                    Codes.nullable(Nature.class, row.getString("nature")),
                    Codes.value(Progress.class, row.getString("progress")),
                    Codes.nullable(Priority.class, row.getString("priority")),
                    parent == null ? null : new ActionId(parent),
                    new ActionDraft.Texts(
                            row.getString("description"), row.getString("objectives"), row.getString("participation")),
                    new ActionDraft.Reach(
                            row.getBoolean("citywide"),
                            areas,
                            Codes.values(Audience.class, row, "audiences"),
                            Codes.values(AgeBand.class, row, "age_bands")),
                    new ActionDraft.Schedule(
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            row.getBoolean("endless")),
                    ties,
                    roles,
                    links,
                    seenBy(),
                    origin);
        }

        private ActionDraft.SeenBy seenBy() throws SQLException {
            UUID institution = row.getObject("institution_id", UUID.class);
            return new ActionDraft.SeenBy(
                    Visibility.ofCode(row.getString("visibility")),
                    institution == null ? null : new OrganisationId(institution));
        }
    }
}
