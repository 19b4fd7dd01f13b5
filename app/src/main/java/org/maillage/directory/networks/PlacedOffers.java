package org.maillage.directory.networks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the directory offers to children on their way, in one query.
@Repository
class PlacedOffers {

    private static final int OLDEST = 1_500; // months: no age known is later

    private final JdbcClient jdbc;
    private final Kinds kinds;

    PlacedOffers(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// Those whose kind stands on the path of a child.
    List<PlacedOffer> list(Collection<String> communes) {
        return jdbc
                .sql("""
                        select name, kind, latitude, longitude, areas, slots, months is null as ageless,
                          coalesce(lower(months), 0) as from_month, coalesce(upper(months), :oldest) as to_month
                        from directory.offer where listed and insee = any (:communes) order by name, id
                        """)
                .param("communes", communes.toArray(String[]::new))
                .param("oldest", OLDEST)
                .query((row, number) -> offer(row))
                .list()
                .stream()
                .flatMap(one -> one)
                .toList();
    }

    private Stream<PlacedOffer> offer(ResultSet row) throws SQLException {
        Kind kind = kinds.find(row.getString("kind")).orElse(null);
        if (kind == null || kind.stages().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new PlacedOffer(
                row.getString("name"),
                kind,
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                Arrays.stream((UUID[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .collect(Collectors.toSet()),
                ages(row, kind),
                Set.of((String[]) row.getArray("slots").getArray())));
    }

    private static Kind.@Nullable Ages ages(ResultSet row, Kind kind) throws SQLException {
        return row.getBoolean("ageless")
                ? kind.ages()
                : new Kind.Ages(row.getInt("from_month"), row.getInt("to_month"));
    }
}
