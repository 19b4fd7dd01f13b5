package org.maillage.plan.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.maillage.directory.StructureActions;
import org.maillage.directory.StructureId;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionStructures;
import org.maillage.site.components.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcActionStructures implements ActionStructures, StructureActions {

    private static final String ACTIONS = "with " + Seen.PLAIN + """
             select seen.code, seen.title from plan.action_structure tied join seen on seen.id = tied.action_id
            where tied.structure_id = :structure order by length(seen.code), seen.code
            """;

    private final JdbcClient jdbc;
    private final Rows rows;

    JdbcActionStructures(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<StructureId> ofAction(ConventionId convention, ActionId action) {
        return jdbc.sql("""
                        select tied.structure_id from plan.action_structure tied
                          join directory.structure s on s.id = tied.structure_id and s.deleted_at is null
                        where tied.action_id = ? and tied.convention_id = ? order by s.name, s.number
                        """)
                .params(action.value(), convention.value())
                .query((row, _) -> new StructureId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<Link> of(Space space, StructureId structure) {
        return jdbc.sql(ACTIONS)
                .param("convention", space.id().value())
                .param("structure", structure.value())
                .params(space.sight().params())
                .query((row, _) -> new Link(
                        row.getString("code") + " · " + row.getString("title"),
                        space.path(ActionName.pathOf(row.getString("code")))))
                .list();
    }

    /// A tie to a structure that was removed stays, for the day it is restored: no form shows it, so none can drop it.
    @Override
    @Transactional
    public Saved tie(ConventionId convention, ActionId action, int version, Set<StructureId> structures) {
        Saved saved =
                rows.touch(new Rows.Read("plan.action", convention, null, action.value(), version, action.value()));
        if (saved instanceof Saved.Done) {
            UUID[] chosen = Codes.ids(structures, StructureId::value);
            jdbc.sql("""
                            delete from plan.action_structure tied
                            where tied.action_id = ? and tied.structure_id <> all (?) and exists (
                              select from directory.structure s where s.id = tied.structure_id and s.deleted_at is null)
                            """).params(action.value(), chosen).update();
            jdbc.sql("""
                            insert into plan.action_structure (action_id, structure_id, convention_id)
                            select ?, id, ? from unnest(?) id on conflict do nothing
                            """).params(action.value(), convention.value(), chosen).update();
        }
        return saved;
    }
}
