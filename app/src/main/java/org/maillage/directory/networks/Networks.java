package org.maillage.directory.networks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Scopes;
import org.maillage.directory.StructureId;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The networks of a convention: members by their kind, but for what the coordination says otherwise.
@Repository
public class Networks {

    private static final String STRUCTURES = """
            select s.id, s.number, s.name, s.kind, s.latitude, s.longitude, m.standing, z.area_id,
              coalesce((select o.areas from directory.offer o where o.id = s.id), '{}') as areas,
              array(select distinct v.kind from directory.service v
                where v.structure_id = s.id and v.deleted_at is null) as given
            from directory.structure s
              left join directory.network_member m on m.structure_id = s.id and m.convention_id = :convention
                and m.network = :network
              left join directory.structure_zone z on z.structure_id = s.id
            where s.deleted_at is null and s.insee = any (:communes)
            order by lower(s.name), s.id
            """;

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Scopes scopes;

    Networks(JdbcClient jdbc, Kinds kinds, Scopes scopes) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.scopes = scopes;
    }

    /// All structures of the territory, by name, as they stand in one network.
    ///
    /// @param network a code of [org.maillage.directory.Vocabulary#LOCAL_NETWORKS]
    public List<NetworkStructure> listStructures(Space space, String network) {
        Set<String> members = kindsOf(network);
        return jdbc.sql(STRUCTURES)
                .param("convention", space.id().value())
                .param("network", network)
                .param("communes", scopes.of(space).communes().toArray(String[]::new))
                .query((row, number) -> structure(row, members))
                .list();
    }

    private Set<String> kindsOf(String network) {
        return kinds.all().stream()
                .filter(kind -> kind.circles().contains(network))
                .map(Kind::code)
                .collect(Collectors.toSet());
    }

    /// Says of a structure that it is added to a network, left out of it, or what its kind says: anything else takes
    /// the word of the coordination back.
    @Transactional
    public void say(Space space, String network, StructureId structure, Standing standing) {
        jdbc.sql("delete from directory.network_member where convention_id = ? and network = ? and structure_id = ?")
                .params(space.id().value(), network, structure.value())
                .update();
        if (standing == Standing.ADDED || standing == Standing.LEFT_OUT) {
            jdbc.sql("""
                            insert into directory.network_member (id, convention_id, network, structure_id, standing)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(UUID.randomUUID(), space.id().value(), network, structure.value())
                    .param(standing == Standing.ADDED ? "added" : "left-out")
                    .update();
        }
    }

    /// The zone de vie sociale that a structure answers for.
    public Optional<AreaId> findZone(StructureId structure) {
        return jdbc.sql("select area_id from directory.structure_zone where structure_id = ?")
                .param(structure.value())
                .query(UUID.class)
                .optional()
                .map(AreaId::new);
    }

    /// @param zone null when it answers for none
    @Transactional
    public void answerFor(StructureId structure, @Nullable AreaId zone) {
        if (zone == null) {
            jdbc.sql("delete from directory.structure_zone where structure_id = ?")
                    .param(structure.value())
                    .update();
        } else {
            jdbc.sql("""
                            insert into directory.structure_zone as z (structure_id, area_id) values (?, ?)
                            on conflict (structure_id) do update set area_id = excluded.area_id
                            where z.area_id <> excluded.area_id
                            """).params(structure.value(), zone.value()).update();
        }
    }

    private static NetworkStructure structure(ResultSet row, Set<String> members) throws SQLException {
        String kind = row.getString("kind");
        String said = row.getString("standing");
        boolean byKind = Stream.concat(Stream.of(kind), Arrays.stream((String[])
                        row.getArray("given").getArray()))
                .anyMatch(members::contains);
        UUID zone = row.getObject("area_id", UUID.class);
        return new NetworkStructure(
                new StructureId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getString("name"),
                kind,
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                Arrays.stream((UUID[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .collect(Collectors.toSet()),
                zone == null ? null : new AreaId(zone),
                standing(said, byKind));
    }

    private static Standing standing(@Nullable String said, boolean byKind) {
        if ("added".equals(said)) {
            return Standing.ADDED;
        }
        if ("left-out".equals(said)) {
            return Standing.LEFT_OUT;
        }
        return byKind ? Standing.BY_KIND : Standing.NONE;
    }
}
