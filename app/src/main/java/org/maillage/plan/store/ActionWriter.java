package org.maillage.plan.store;

import java.util.Map;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the row of an action; its ties are written by [ActionTies].
@Component
class ActionWriter {

    private static final String NEXT_NUMBER = """
            select coalesce(max(cast(substring(code from length(:theme) + 2) as int)), 0) + 1
            from plan.action where convention_id = :convention and code ~ ('^' || :theme || '-[0-9]{1,6}$')
            """;

    private static final String INSERT = """
            insert into plan.action (id, convention_id, theme_id, code, title, nature, progress, priority, parent_id,
              description, objectives, participation, audiences, age_bands, citywide,
              starts_on, ends_on, endless, visibility, institution_id, origin)
            values (:id, :convention, :theme, :code, :title, :nature, :progress, :priority, :parent,
              :description, :objectives, :participation, :audiences, :ages, :citywide,
              :startsOn, :endsOn, :endless, :visibility, :institution, cast(:origin as jsonb))
            """;

    // A parent that is removed, or hidden from who saves, stays when the draft names none.
    private static final String UPDATE =
            """
            update plan.action a set theme_id = :theme, title = :title, nature = :nature, progress = :progress,
              priority = :priority, description = :description, objectives = :objectives,
              participation = :participation, audiences = :audiences, age_bands = :ages, citywide = :citywide,
              starts_on = :startsOn, ends_on = :endsOn, endless = :endless, visibility = :visibility,
              institution_id = :institution, origin = cast(:origin as jsonb),
              parent_id = coalesce(cast(:parent as uuid), (select unseen.id from plan.action unseen
                where unseen.id = a.parent_id and (unseen.deleted_at is not null or not %s))),
              version = version + 1
            where id = :id and convention_id = :convention and version = :version and deleted_at is null and %s
            """.formatted(org.maillage.base.Sight.condition("unseen"), org.maillage.base.Sight.condition("a"));

    private final JdbcClient jdbc;
    private final Json json;

    ActionWriter(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The next code of a theme.
    String takeCode(ConventionId convention, ThemeId theme) {
        return takeCodes(convention, theme).next();
    }

    /// The next codes of a theme. Who asks holds the theme until the end of the transaction: two new actions never get
    /// the same code. Deleted actions keep theirs.
    NextCodes takeCodes(ConventionId convention, ThemeId theme) {
        String themeCode = jdbc.sql("select code from convention.theme where id = ? for no key update")
                .param(theme.value())
                .query(String.class)
                .single();
        int number = jdbc.sql(NEXT_NUMBER)
                .param("theme", themeCode)
                .param("convention", convention.value())
                .query(Integer.class)
                .single();
        return new NextCodes(themeCode, number);
    }

    static final class NextCodes {

        private final String theme;
        private int number;

        private NextCodes(String theme, int number) {
            this.theme = theme;
            this.number = number;
        }

        String next() {
            return "%s-%02d".formatted(theme, number++);
        }
    }

    void insert(ConventionId convention, ActionId action, String code, ActionDraft draft) {
        bind(jdbc.sql(INSERT), convention, action, draft).param("code", code).update();
    }

    /// @return whether the version was still the last one, and the action in sight
    boolean update(ConventionId convention, Map<String, ?> sight, ActionId action, int version, ActionDraft draft) {
        return bind(jdbc.sql(UPDATE), convention, action, draft)
                        .param("version", version)
                        .params(sight)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, ConventionId convention, ActionId action, ActionDraft draft) {
        bindSchedule(statement, draft);
        return statement
                .param("id", action.value())
                .param("convention", convention.value())
                .param("theme", draft.theme() == null ? null : draft.theme().value())
                .param("title", draft.title())
                .param("nature", Codes.ofNullable(draft.nature()))
                .param("progress", Codes.of(draft.progress()))
                .param("priority", Codes.ofNullable(draft.priority()))
                .param("parent", draft.parent() == null ? null : draft.parent().value())
                .param("description", draft.texts().description())
                .param("objectives", draft.texts().objectives())
                .param("participation", draft.texts().participation())
                .param("audiences", Codes.ofAll(draft.reach().audiences()))
                .param("ages", Codes.ofAll(draft.reach().ages()))
                .param("citywide", draft.reach().citywide())
                .param("origin", json.write(draft.origin()));
    }

    private static void bindSchedule(JdbcClient.StatementSpec statement, ActionDraft draft) {
        UUID institution = draft.seenBy().institution() == null
                ? null
                : draft.seenBy().institution().value();
        statement
                .param("startsOn", draft.schedule().startsOn())
                .param("endsOn", draft.schedule().endsOn())
                .param("endless", draft.schedule().endless())
                .param("visibility", draft.seenBy().visibility().code())
                .param("institution", institution);
    }
}
