package org.maillage.benchmarks;

import java.util.List;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.peer.PostGis;
import org.maillage.engine.line.Plane;

/// The works of the country as statements of PostGIS, over tables in spatial order with GiST indexes, each leaving its
/// result in a table that is never written to the log.
final class CountryInPostGis {

    private static final String NEAREST = """
            drop table if exists nearest;
            create unlogged table nearest as
            select square.id, closest.metres
            from squares square
            cross join lateral (
                select square.place <-> service.place as metres
                from services service
                order by square.place <-> service.place
                limit 1
            ) closest""";

    private static final String SUPPLY = """
            drop table if exists pairs, supply;
            create unlogged table pairs as
            select square.id as square, service.id as service, square.people, service.capacity,
                case
                    when st_distance(square.place, service.place) <= %1$s then %4$s
                    when st_distance(square.place, service.place) <= %2$s then %5$s
                    else %6$s
                end::float8 as weight
            from squares square
            join services service on st_dwithin(square.place, service.place, %3$s);
            create unlogged table supply as
            with shares as (
                select service, max(capacity) / sum(people * weight) as share from pairs
                group by service having sum(people * weight) > 0
            )
            select square as id, sum(share * weight) as places
            from pairs join shares using (service)
            group by square""";

    private final Country country;
    private final PostGis postgis;
    private final double buildMillis;

    CountryInPostGis(Country country, PostGis postgis) throws Exception {
        this.country = country;
        this.postgis = postgis;
        load("squares", "people", country.squares(), country.people());
        load("services", "capacity", country.services(), country.capacity());
        buildMillis = Contender.clock(() -> {
            postgis.run("create index on squares using gist (place); create index on services using gist (place)");
            postgis.run("vacuum (analyze) squares");
            postgis.run("vacuum (analyze) services");
        });
    }

    private void load(String table, String number, Plane points, double[] numbers) throws Exception {
        postgis.run("create unlogged table raw (id int, x float8, y float8, %2$s float8)".formatted(table, number));
        var rows = new StringBuilder();
        for (int point = 0; point < points.count(); point++) {
            rows.append(point)
                    .append('\t')
                    .append(points.x()[point])
                    .append('\t')
                    .append(points.y()[point])
                    .append('\t')
                    .append(numbers[point])
                    .append('\n');
        }
        postgis.copy("raw", rows.toString());
        postgis.run("""
                create unlogged table %1$s as
                select id, %2$s, st_makepoint(x, y)::geometry(point) as place from raw order by id;
                drop table raw""".formatted(table, number));
    }

    /// @param threads as shown: two workers at most, on two cores
    List<Contender> contenders(int threads) throws Exception {
        return List.of(
                Contender.here(postgis.name(), threads, buildMillis, () -> postgis.run(NEAREST)),
                Contender.here(postgis.name(), threads, buildMillis, () -> postgis.run(supplyStatements())));
    }

    private static String supplyStatements() {
        double[] until = CountryEngine.bandMetresOfPeers();
        double[] weight = CountryEngine.BAND_WEIGHT;
        return SUPPLY.formatted(until[0], until[1], until[2], weight[0], weight[1], weight[2]);
    }

    /// What the last run found.
    double[] metres() throws Exception {
        return postgis.numbers("select metres from nearest order by id");
    }

    /// What the last run found; 0 where no service is reached.
    double[] supply() throws Exception {
        return postgis.numbers(
                "select coalesce(places, 0) from generate_series(0, %d - 1) as id left join supply using (id) order by id"
                        .formatted(country.squares().count()));
    }
}
