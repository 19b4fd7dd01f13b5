package org.maillage.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.Communes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The latest list in force is believed; names of the COG, which accents them, before those of other lists.
@Repository
class JdbcCommunes implements Communes {

    /// The source that tells which communes an EPCI is made of.
    static final String LIST = "population-communes";

    private static final String IN_FORCE = """
            select l.code, l.name, l.within, e.year,
              case when e.source = 'population-communes' then l.quantities[1] end as people
            from figures.line l join figures.edition e on e.id = l.edition_id
            where e.state = 'in_force'
            """;

    private final JdbcClient jdbc;

    JdbcCommunes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(
            String code,
            String name,
            @Nullable String within,
            int year,
            @Nullable Long people) {}

    @Override
    public Optional<Commune> findCommune(String code) {
        List<Told> told =
                jdbc.sql(IN_FORCE + """
                          and e.source in ('cog-communes', 'population-communes') and l.code = ? and l.name is not null
                        order by e.source, e.year desc
                        """).param(code).query(JdbcCommunes::told).list();
        Long people = told.stream()
                .map(Told::people)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        return told.stream().findFirst().map(first -> new Commune(first.code, first.name, people));
    }

    // Names that the COG accents, of the communes of one EPCI.
    private Map<String, String> accentedNames(List<Told> members) {
        var names = new HashMap<String, String>();
        jdbc.sql(IN_FORCE + """
                          and e.source = 'cog-communes' and l.code = any (?) and l.name is not null order by e.year
                        """)
                .param(members.stream().map(Told::code).toArray(String[]::new))
                .query(JdbcCommunes::told)
                .list()
                .forEach(one -> names.put(one.code, one.name));
        return names;
    }

    @Override
    public Optional<Epci> findEpci(String siren) {
        List<Told> told = jdbc.sql(IN_FORCE + """
                          and e.source = 'population-communes' and (l.code = :siren or l.within = :siren)
                          and e.year = (select max(year) from figures.edition
                                        where state = 'in_force' and source = 'population-communes')
                        """)
                .param("siren", siren)
                .query(JdbcCommunes::told)
                .list();
        List<Told> within =
                told.stream().filter(one -> siren.equals(one.within)).toList();
        Map<String, String> names = accentedNames(within);
        List<Commune> members = within.stream()
                .map(one -> new Commune(one.code, names.getOrDefault(one.code, one.name), one.people))
                .sorted(Comparator.comparing(Commune::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
        return told.stream()
                .filter(one -> siren.equals(one.code))
                .findFirst()
                .map(one -> new Epci(siren, one.name, one.people == null ? 0 : one.people, one.year, members));
    }

    @Override
    public Optional<Epci> findEpciOf(String code) {
        return jdbc.sql(IN_FORCE + """
                          and e.source = 'population-communes' and l.code = ? and l.within is not null
                        order by e.year desc limit 1
                        """)
                .param(code)
                .query(JdbcCommunes::told)
                .optional()
                .flatMap(one -> findEpci(String.valueOf(one.within)));
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        double people = row.getDouble("people");
        Long known = row.wasNull() ? null : Math.round(people);
        return new Told(
                row.getString("code"), row.getString("name"), row.getString("within"), row.getInt("year"), known);
    }
}
