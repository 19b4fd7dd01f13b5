package org.maillage.figures.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.maillage.figures.reckoning.Carriage;
import org.maillage.figures.reckoning.Square;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Shape;
import org.maillage.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the people of each IRIS live, by the latest squares.
@Repository
class InhabitedIris {

    private final JdbcClient jdbc;

    InhabitedIris(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param boundaries of the IRIS at least; one without is left out
    Carriage of(Territory territory, Collection<Area> iris, Map<AreaId, Shape> boundaries) {
        var polygons = new HashMap<String, Geometry>();
        for (Area area : iris) {
            Shape shape = boundaries.get(area.id());
            if (area.code() != null && shape != null && shape.geometry().getDimension() == 2) {
                polygons.put(area.code(), shape.geometry());
            }
        }
        return new Carriage(polygons, squares(territory));
    }

    private List<Square> squares(Territory territory) {
        return jdbc.sql("""
                        select s.longitude, s.latitude, s.people
                        from figures.square s join figures.edition e on e.id = s.edition_id
                        where e.state = 'in_force' and s.commune = any (?)
                          and e.year = (select max(year) from figures.edition where state = 'in_force' and source = e.source)
                        """)
                .param(territory.communes().stream()
                        .map(Area::code)
                        .filter(Objects::nonNull)
                        .flatMap(MunicipalDistricts::codesOf)
                        .toArray(String[]::new))
                .query((row, _) -> new Square(row.getDouble(1), row.getDouble(2), row.getDouble(3)))
                .list();
    }
}
