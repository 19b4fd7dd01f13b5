package org.maillage.plan.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionId;
import org.maillage.plan.AddedNotes;
import org.maillage.plan.NoteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAddedNotes implements AddedNotes {

    private static final String OTHERS = """
            exists (select from journal.entry e where e.subject_id = n.id and e.convention_id = n.convention_id
              and e.batch <> cast(cast(:deed as text) as xid8))
            """;

    private final JdbcClient jdbc;

    JdbcAddedNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Added> listOf(ConventionId convention, ActionId action, long deed) {
        return jdbc.sql("""
                        select n.id, n.version from plan.note n
                        where n.convention_id = :convention and n.action_id = :action and n.deleted_at is null
                          and not
                        """ + OTHERS)
                .param("convention", convention.value())
                .param("action", action.value())
                .param("deed", Long.toString(deed))
                .query((row, number) -> new Added(new NoteId(row.getObject("id", UUID.class)), row.getInt("version")))
                .list();
    }

    @Override
    public boolean anySince(ConventionId convention, ActionId action, long deed) {
        return jdbc.sql("""
                        select exists (select from plan.note n
                          where n.convention_id = :convention and n.action_id = :action and n.deleted_at is null and
                        """ + OTHERS + ")")
                .param("convention", convention.value())
                .param("action", action.value())
                .param("deed", Long.toString(deed))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Standing> findStanding(ConventionId convention, ActionId action) {
        return jdbc.sql("""
                        select theme_id, version from plan.action
                        where convention_id = ? and id = ? and deleted_at is null
                        """)
                .params(convention.value(), action.value())
                .query((row, number) ->
                        new Standing(new ThemeId(row.getObject("theme_id", UUID.class)), row.getInt("version")))
                .optional();
    }
}
