package org.maillage.directory.professionals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.search.Searches;
import org.maillage.directory.StructureId;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The professionals of territories: those who agreed, and have not left.
@Repository
public class Professionals {

    // Who left is not looked for any more, long before their name is replaced.
    private static final String SELECT = """
            select f.* from directory.professional f
              left join accounts.person p on p.id = f.person_id
              left join accounts.account a on a.person_id = p.id
            where p.deleted_at is null and p.left_on is null and a.disabled_at is null
            """;

    private final JdbcClient jdbc;
    private final Searches searches;

    Professionals(JdbcClient jdbc, Searches searches) {
        this.jdbc = jdbc;
        this.searches = searches;
    }

    public List<Professional> listIn(AreaId territory) {
        return list(territory, ProfessionalFilter.ALL);
    }

    /// By name: nobody goes before anybody.
    public List<Professional> list(AreaId territory, ProfessionalFilter filter) {
        var words = searches.read(filter.words());
        return words.isEmpty()
                ? ask(territory, filter, "")
                : searches.attempt(words, query -> ask(territory, filter, query.wide()), List::size)
                        .result();
    }

    private List<Professional> ask(AreaId territory, ProfessionalFilter filter, String words) {
        return jdbc.sql(SELECT + """
                        and f.territory_id = :territory
                        and (:words = '' or f.words @@ cast(nullif(:words, '') as tsquery))
                        and (:theme = '' or exists (select from unnest(f.themes) one
                          where one = :theme or starts_with(one, :theme || '--')))
                        and (:audience = '' or :audience = any (f.audiences) or 'tous-publics' = any (f.audiences))
                        and (cast(:area as uuid) is null or cast(:area as uuid) = any (f.areas))
                        order by lower(f.name), f.id
                        """)
                .param("territory", territory.value())
                .param("words", words)
                .param("theme", filter.theme())
                .param("audience", filter.audience())
                .param("area", filter.area() == null ? null : filter.area().value())
                .query(Professionals::professional)
                .list();
    }

    public Optional<Professional> find(AreaId territory, long number) {
        return jdbc.sql(SELECT + "and f.territory_id = ? and f.number = ?")
                .params(territory.value(), number)
                .query(Professionals::professional)
                .optional();
    }

    Optional<Professional> find(ProfessionalId id) {
        return jdbc.sql(SELECT + "and f.id = ?")
                .param(id.value())
                .query(Professionals::professional)
                .optional();
    }

    /// Their own: told by their account, or by the address it signs in with.
    public Optional<Professional> findOf(AreaId territory, PersonId person) {
        return jdbc.sql(SELECT + """
                        and f.territory_id = ? and (f.person_id = ?
                          or f.person_id is null and f.address = (select lower(email) from accounts.person where id = ?))
                        """)
                .params(territory.value(), person.value(), person.value())
                .query(Professionals::professional)
                .optional();
    }

    /// In every territory where somebody with this address agreed.
    public List<Professional> listAt(String address) {
        return jdbc.sql(SELECT + "and f.address = ? order by f.id")
                .param(AddressDigest.plain(address))
                .query(Professionals::professional)
                .list();
    }

    static Professional professional(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Professional(
                new ProfessionalId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new AreaId(row.getObject("territory_id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString("address"),
                entry(row),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("changed_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("name"),
                row.getString("function"),
                row.getString("organisation"),
                ids(row, "structures", StructureId::new),
                row.getString("help"),
                codes(row, "themes"),
                codes(row, "kinds"),
                codes(row, "audiences"),
                ids(row, "areas", AreaId::new),
                row.getString("phone"),
                row.getString("mail"),
                row.getString("reach"),
                row.getString("languages"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static <I> List<I> ids(ResultSet row, String column, Function<UUID, I> type) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(type).toList();
    }
}
