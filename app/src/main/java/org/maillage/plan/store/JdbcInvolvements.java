package org.maillage.plan.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;
import org.maillage.convention.Space;
import org.maillage.directory.Involvements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tells the directory who already works together.
@Repository
class JdbcInvolvements implements Involvements {

    private static final String TIES = "with " + Sights.MINE + """
             select tie.%1$s_id, a.id from plan.action_%1$s tie join plan.action a on a.id = tie.action_id
             %2$s where a.deleted_at is null and tie.%1$s_id = any (:ids)
            """;

    private final JdbcClient jdbc;

    JdbcInvolvements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Set<UUID>> ofPeople(Space space, Collection<PersonId> people) {
        return read(space, "person", people.stream().map(PersonId::value).toArray(UUID[]::new), PersonId::new);
    }

    @Override
    public Map<OrganisationId, Set<UUID>> ofOrganisations(Space space, Collection<OrganisationId> organisations) {
        UUID[] ids = organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
        return read(space, "organisation", ids, OrganisationId::new);
    }

    private <I> Map<I, Set<UUID>> read(Space space, String kind, UUID[] ids, Function<UUID, I> type) {
        var ties = new HashMap<I, Set<UUID>>();
        jdbc.sql(TIES.formatted(kind, Sights.join("a")))
                .params(Sights.of(space.id().value(), space.sight()).params())
                .param("ids", ids)
                .query(row -> {
                    ties.computeIfAbsent(type.apply(row.getObject(1, UUID.class)), _ -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        return ties;
    }
}
