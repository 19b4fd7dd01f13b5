package org.maillage.convention;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The names of those who agree, in their order: enough to say, in one query, between whom conventions are.
@Repository
public class PartyNames {

    private final JdbcClient jdbc;

    PartyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return no entry for a convention without party
    public Map<ConventionId, List<String>> byConvention(Collection<ConventionId> conventions) {
        var names = new HashMap<ConventionId, List<String>>();
        jdbc.sql("""
                        select party.convention_id, o.name
                        from convention.party join accounts.organisation o on o.id = party.organisation_id
                        where party.convention_id = any (?) and party.deleted_at is null
                        order by party.position, o.name
                        """)
                .param(conventions.stream().map(ConventionId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var convention = new ConventionId(row.getObject("convention_id", UUID.class));
                    names.computeIfAbsent(convention, id -> new ArrayList<>()).add(row.getString("name"));
                });
        return names;
    }

    public List<String> listOf(ConventionId convention) {
        return byConvention(List.of(convention)).getOrDefault(convention, List.of());
    }
}
