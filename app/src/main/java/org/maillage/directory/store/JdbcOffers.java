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
    public Found find(Collection<String> communes, OfferFilter filter) {
        SearchWords words = searches.read(filter.words());
        if (words.isEmpty()) {
            return new Found(SearchAnswer.Nature.WORDS, list(communes, filter, null));
        }
        Searches.Attempted<List<Offer>> attempted =
                searches.attempt(words, query -> list(communes, filter, query), List::size);
        return new Found(attempted.nature(), attempted.result());
    }

    private List<Offer> list(Collection<String> communes, OfferFilter filter, @Nullable WordQuery query) {
        OfferConditions conditions = OfferConditions.of(filter, query).and("o.insee = any (:communes)");
        return jdbc.sql("""
                        select o.id, o.structure_id, o.service_id, o.name, o.kind, o.latitude, o.longitude, o.insee,
                          coalesce(h.osm, '') as hours, %s as meters
                        from directory.offer o left join directory.hours h on h.id = o.hours_id where o.listed and %s order by %s, o.name, o.id
                        """.formatted(conditions.distance(), conditions.where(), conditions.order()))
                .params(conditions.params())
                .param("communes", communes.toArray(String[]::new))
                .query(JdbcOffers::offer)
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
