package org.maillage.directory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.SearchWords;
import org.maillage.base.search.Searches;
import org.maillage.base.search.WordQuery;
import org.maillage.directory.OfferFilter;
import org.maillage.directory.Offers;
import org.maillage.directory.ServiceId;
import org.maillage.directory.StructureId;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcOffers implements Offers {

    // A map shows no more of them apart.
    private static final int MOST_SPOTS = 5_000;
    private static final int FIRST = 20; // a page

    private final JdbcClient jdbc;
    private final Searches searches;

    JdbcOffers(JdbcClient jdbc, Searches searches) {
        this.jdbc = jdbc;
        this.searches = searches;
    }

    @Override
    public int count(Collection<String> communes) {
        return jdbc.sql("select count(*) from directory.offer where listed and insee = any (?)")
                .param(communes.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<AreaId> areasOf(StructureId structure) {
        return jdbc.sql("select unnest(areas) from directory.offer where id = ?")
                .param(structure.value())
                .query((row, _) -> new AreaId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Matches match(Collection<String> communes, OfferFilter filter) {
        SearchWords words = searches.read(filter.words());
        if (words.isEmpty()) {
            return counted(communes, filter, null);
        }
        Searches.Attempted<Matches> attempted =
                searches.attempt(words, query -> counted(communes, filter, query), Matches::count);
        return attempted.result().foundBy(attempted.nature());
    }

    private Matches counted(Collection<String> communes, OfferFilter filter, @Nullable WordQuery query) {
        return counted(
                new Matches(List.copyOf(communes), filter, query, SearchAnswer.Nature.WORDS, null, 0, List.of()));
    }

    private Matches counted(Matches matches) {
        OfferConditions conditions = OfferConditions.of(matches);
        return conditions.readsAll() ? countedWithFirst(matches, conditions) : counted(matches, conditions);
    }

    private Matches counted(Matches matches, OfferConditions conditions) {
        int count = jdbc.sql("select count(*) from directory.offer o where " + conditions.where())
                .params(conditions.params())
                .query(Integer.class)
                .single();
        return matches.counted(count, List.of());
    }

    // Common words stand in a sixth of all rows: they are read once.
    private Matches countedWithFirst(Matches matches, OfferConditions conditions) {
        return jdbc.sql("""
                        with found as materialized (
                          select o.id, o.name, %s as rank from directory.offer o where %s)
                        select (select count(*) from found),
                          array(select id from found order by rank, name, id limit :most)
                        """.formatted(conditions.order(), conditions.where()))
                .params(conditions.params())
                .param("most", FIRST)
                .query((row, _) -> matches.counted(
                        row.getInt(1), List.of((UUID[]) row.getArray(2).getArray())))
                .single();
    }

    @Override
    public List<HoursThere> hoursOf(Matches matches) {
        OfferConditions conditions = OfferConditions.of(matches);
        return jdbc.sql("""
                        select h.id, h.osm, o.insee from directory.offer o join directory.hours h on h.id = o.hours_id
                        where %s group by h.id, h.osm, o.insee
                        """.formatted(conditions.where()))
                .params(conditions.params())
                .query((row, _) -> new HoursThere(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }

    @Override
    public Matches keeping(Matches matches, List<HoursThere> hours) {
        return counted(matches.keeping(hours));
    }

    @Override
    public List<Offer> list(Matches matches, int first, int most) {
        return matches.known(first, most).map(this::listOf).orElseGet(() -> read(matches, first, most));
    }

    private List<Offer> read(Matches matches, int first, int most) {
        OfferConditions conditions = OfferConditions.of(matches);
        return jdbc.sql("""
                        select o.id, o.structure_id, o.service_id, o.name, o.kind, o.latitude, o.longitude, o.insee,
                          coalesce(h.osm, '') as hours, %s as meters
                        from (select * from directory.offer o where %s order by %s, o.name, o.id limit :most offset :first) o
                          left join directory.hours h on h.id = o.hours_id
                        order by %s, o.name, o.id
                        """.formatted(
                                conditions.distance(), conditions.where(), conditions.order(), conditions.order()))
                .params(conditions.params())
                .param("first", first)
                .param("most", most)
                .query(JdbcOffers::offer)
                .list();
    }

    @Override
    public List<Offer> listOf(List<UUID> ids) {
        return jdbc.sql("""
                        select o.id, o.structure_id, o.service_id, o.name, o.kind, o.latitude, o.longitude, o.insee,
                          coalesce(h.osm, '') as hours, cast(null as int) as meters
                        from unnest(?) with ordinality as asked (id, rank) join directory.offer o on o.id = asked.id
                          left join directory.hours h on h.id = o.hours_id
                        order by asked.rank
                        """)
                .param(ids.toArray(UUID[]::new))
                .query(JdbcOffers::offer)
                .list();
    }

    @Override
    public List<Spot> spots(Matches matches, Box box, double step) {
        OfferConditions conditions = OfferConditions.of(matches);
        return jdbc.sql("""
                        select distinct round(latitude / :step) * :step, round(longitude / :step) * :step
                        from (
                          select o.latitude, o.longitude from directory.offer o
                          where %s and o.latitude between :south and :north and o.longitude between :west and :east
                          limit :most)
                        """.formatted(conditions.where()))
                .params(conditions.params())
                .param("step", step)
                .param("most", MOST_SPOTS)
                .param("south", box.south())
                .param("north", box.north())
                .param("west", box.west())
                .param("east", box.east())
                .query((row, _) -> new Spot(row.getDouble(1), row.getDouble(2)))
                .list();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        UUID service = row.getObject("service_id", UUID.class);
        return new Offer(
                row.getObject("id", UUID.class),
                new StructureId(row.getObject("structure_id", UUID.class)),
                service == null ? null : new ServiceId(service),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getString("insee"),
                row.getString("hours"),
                row.getObject("meters", Integer.class));
    }
}
