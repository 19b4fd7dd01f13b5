package org.maillage.directory.reviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where the organisations that keep sheets can be written to: the address that the coordination gave, the members of
/// the convention who work there, the address that their own sheets show.
@Repository
public class Keepers {

    private static final String GIVEN = """
            select k.organisation_id, k.address, o.name from directory.keeper_address k
              join accounts.organisation o on o.id = k.organisation_id
            where k.convention_id = :convention and k.organisation_id = any (:organisations)
            """;

    // Those of the organisation itself first, then those of its services: whoever may change its sheets here.
    private static final String MEMBERS = """
            select o.id as organisation_id, p.id, trim(p.given_name || ' ' || p.family_name) as name, p.email
            from accounts.organisation o
              join accounts.organisation own on own.id = o.id or own.parent_id = o.id
              join accounts.person p on p.organisation_id = own.id and p.email is not null and p.deleted_at is null
              join convention.member m on m.person_id = p.id and m.convention_id = :convention
                and m.removed_at is null and m.role <> 'reader'
            where o.id = any (:organisations)
            order by own.id = o.id desc, m.role = 'contributor' desc, p.family_name, p.given_name, p.id
            """;

    private final JdbcClient jdbc;

    Keepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of each organisation, the likeliest first; an organisation nobody can write to is absent.
    ///
    /// @param kept the structures of each
    public Map<OrganisationId, List<Keeper>> listOf(
            ConventionId convention, Map<OrganisationId, List<Structure>> kept, Map<OrganisationId, String> names) {
        var found = new ArrayList<Keeper>();
        UUID[] organisations = kept.keySet().stream().map(OrganisationId::value).toArray(UUID[]::new);
        for (boolean given : new boolean[] {true, false}) {
            jdbc.sql(given ? GIVEN : MEMBERS)
                    .param("convention", convention.value())
                    .param("organisations", organisations)
                    .query(row -> {
                        var organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
                        found.add(
                                given
                                        ? new Keeper(
                                                organisation,
                                                null,
                                                row.getString("name"),
                                                row.getString("address"),
                                                "indiquée par la coordination")
                                        : new Keeper(
                                                organisation,
                                                new PersonId(row.getObject("id", UUID.class)),
                                                row.getString("name"),
                                                row.getString("email"),
                                                ""));
                    });
        }
        kept.forEach((organisation, structures) -> structures.forEach(
                one -> found.addAll(shown(organisation, one, names.getOrDefault(organisation, "")))));
        return found.stream()
                .collect(Collectors.groupingBy(
                        Keeper::organisation,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Keepers::once)));
    }

    private static List<Keeper> shown(OrganisationId organisation, Structure structure, String name) {
        return structure.sheet().list(StructureField.MAIL).stream()
                .map(address -> new Keeper(
                        organisation, null, name, address, "de la fiche «\u00a0" + structure.name() + "\u00a0»"))
                .toList();
    }

    // An address is one of them once, whatever its capitals.
    private static List<Keeper> once(Collection<Keeper> all) {
        return List.copyOf(all.stream()
                .collect(Collectors.toMap(
                        one -> one.address().toLowerCase(java.util.Locale.ROOT),
                        Function.identity(),
                        (first, other) -> first,
                        LinkedHashMap::new))
                .values());
    }

    @Transactional
    public void give(ConventionId convention, OrganisationId organisation, String address) {
        jdbc.sql("""
                        insert into directory.keeper_address (convention_id, organisation_id, address) values (?, ?, ?)
                        on conflict (convention_id, organisation_id) do update set address = excluded.address
                        """).params(convention.value(), organisation.value(), address).update();
    }

    /// The address that the coordination gave, or empty.
    public String addressOf(ConventionId convention, OrganisationId organisation) {
        return jdbc.sql("select address from directory.keeper_address where convention_id = ? and organisation_id = ?")
                .params(convention.value(), organisation.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// The organisations that keep these structures.
    public static Map<OrganisationId, List<Structure>> byOwner(Stream<Structure> structures) {
        return structures
                .filter(one -> one.upkeep().owner() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.upkeep().owner()), LinkedHashMap::new, Collectors.toList()));
    }
}
