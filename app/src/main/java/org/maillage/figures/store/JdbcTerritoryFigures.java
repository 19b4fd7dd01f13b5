package org.maillage.figures.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.EditionId;
import org.maillage.figures.Figures;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Level;
import org.maillage.figures.TerritoryFigures;
import org.maillage.figures.reckoning.Line;
import org.maillage.figures.reckoning.Part;
import org.maillage.figures.reckoning.ReadFigures;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTerritoryFigures implements Figures {

    private final JdbcClient jdbc;
    private final EditionRows rows;

    JdbcTerritoryFigures(JdbcClient jdbc, EditionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public TerritoryFigures read(Territory territory, Collection<Area> iris) {
        List<KeptEdition> editions = rows.list("state = 'in_force' order by year desc, source");
        UUID[] ids = editions.stream().map(edition -> edition.id().value()).toArray(UUID[]::new);
        List<Area> areas = Stream.of(Stream.of(territory.whole()), territory.within().stream(), iris.stream())
                .flatMap(stream -> stream)
                .toList();
        String departement = departement(territory);
        Map<EditionId, Map<String, Line>> lines = lines(ids, areas, departement);
        return new ReadFigures(
                editions,
                lines,
                parts(areas),
                departement == null ? Map.of() : ofDepartement(editions, lines, departement, communes(territory)));
    }

    // What is kept of the territory alone says nothing of the département.
    private static Map<EditionId, Map<String, Line>> ofDepartement(
            List<KeptEdition> editions,
            Map<EditionId, Map<String, Line>> lines,
            String departement,
            Set<String> communes) {
        var published = new HashMap<EditionId, Map<String, Line>>();
        for (KeptEdition edition : editions) {
            if (edition.source().level() != Level.IRIS) {
                continue;
            }
            var iris = new TreeMap<>(lines.getOrDefault(edition.id(), Map.of()));
            iris.keySet().removeIf(code -> !Level.IRIS.departementOf(code).equals(Optional.of(departement)));
            boolean more =
                    iris.keySet().stream().anyMatch(code -> !communes.contains(MunicipalDistricts.communeOf(code)));
            if (more) {
                published.put(edition.id(), iris);
            }
        }
        return published;
    }

    private Map<EditionId, Map<String, Line>> lines(UUID[] editions, List<Area> areas, @Nullable String departement) {
        var lines = new HashMap<EditionId, Map<String, Line>>();
        String[] codes = areas.stream()
                .map(Area::code)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        jdbc.sql("""
                        select edition_id, code, line, quantities, marks from figures.line
                        where edition_id = any (?) and (code = any (?) or code like ? || '_______')
                        """)
                .params(editions, codes, departement == null ? "-" : departement)
                .query((ResultSet row) -> {
                    lines.computeIfAbsent(new EditionId(row.getObject(1, UUID.class)), _ -> new HashMap<>())
                            .put(row.getString(2), new Line(row.getLong(3), doubles(row, 4), row.getString(5)));
                });
        return lines;
    }

    private Map<AreaId, List<Part>> parts(List<Area> areas) {
        var parts = new HashMap<AreaId, List<Part>>();
        jdbc.sql("""
                        select s.area_id, i.code, s.part, coalesce(s.people, 'NaN')
                        from figures.share s join territory.area i on i.id = s.iris_id
                        where s.area_id = any (?) and i.deleted_at is null order by i.code
                        """)
                .param(areas.stream().map(area -> area.id().value()).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    parts.computeIfAbsent(new AreaId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                            .add(new Part(row.getString(2), row.getDouble(3), row.getDouble(4)));
                });
        return parts;
    }

    private static Set<String> communes(Territory territory) {
        return territory.communes().stream()
                .map(Area::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    // One département, or none to compare with.
    private static @Nullable String departement(Territory territory) {
        List<String> codes = territory.communes().stream()
                .map(Area::code)
                .filter(Objects::nonNull)
                .flatMap(code -> Level.COMMUNE.departementOf(code).stream())
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.getFirst() : null;
    }

    private static double[] doubles(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        Double[] boxed = (Double[]) array.getArray();
        double[] values = new double[boxed.length];
        for (int i = 0; i < boxed.length; i++) {
            values[i] = boxed[i] == null ? Double.NaN : boxed[i];
        }
        return values;
    }
}
