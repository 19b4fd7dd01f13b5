package org.maillage.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people of the instance.
@Repository
public class People {

    private static final String SELECT =
            "select id, given_name, family_name, email, function, organisation_id, version from accounts.person ";

    private static final String MATCHING = """
            where deleted_at is null
              and given_name || ' ' || family_name || ' ' || coalesce(email, '') || ' ' || coalesce(function, '')
                ilike :words
            """;
    private static final Saved TAKEN = new Saved.Refused("email", "Une autre personne utilise déjà cette adresse.");

    private static final Saved NO_ORGANISATION = new Saved.Refused(
            "organisation", "Cette organisation n’existe pas, ou plus\u00a0: choisissez-en une autre.");

    private final JdbcClient jdbc;
    private final Journal journal;

    People(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public Person getPerson(PersonId id) {
        return jdbc.sql(SELECT + "where id = ? and deleted_at is null")
                .param(id.value())
                .query(People::person)
                .optional()
                .orElseThrow(() -> NotFound.of("Person", id.value()));
    }

    public Optional<Person> findByEmail(String email) {
        return jdbc.sql(SELECT + "where lower(email) = lower(?) and deleted_at is null")
                .param(email.strip())
                .query(People::person)
                .optional();
    }

    public Map<PersonId, Person> byId(Collection<PersonId> ids) {
        return jdbc
                .sql(SELECT + "where id = any (?)")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(People::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /// The names of those among these ids, absent ones left out, all asked for at once.
    public Map<UUID, String> namesOf(Stream<@Nullable UUID> ids) {
        var names = new HashMap<UUID, String>();
        byId(ids.filter(Objects::nonNull).distinct().map(PersonId::new).toList())
                .forEach((id, person) -> names.put(id.value(), person.name()));
        return names;
    }

    /// The people whose name, function or address holds these words, in the order of names.
    public List<Person> listMatching(String words, int offset, int limit) {
        return jdbc.sql(SELECT + MATCHING + " order by family_name, given_name, id offset :offset limit :limit")
                .param("words", pattern(words))
                .param("offset", offset)
                .param("limit", limit)
                .query(People::person)
                .list();
    }

    public int countMatching(String words) {
        return jdbc.sql("select count(*) from accounts.person " + MATCHING)
                .param("words", pattern(words))
                .query(Integer.class)
                .single();
    }

    /// Adds somebody unless the address is somebody else's.
    @Transactional
    public Saved register(Person person) {
        if (isTaken(person)) {
            return TAKEN;
        }
        if (isOfNoOrganisation(person)) {
            return NO_ORGANISATION;
        }
        add(person);
        return Saved.DONE;
    }

    @Transactional
    public void add(Person person) {
        jdbc.sql("""
                        insert into accounts.person (id, given_name, family_name, email, function, organisation_id)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(person.id().value(), person.givenName(), person.familyName())
                .param(person.email())
                .param(person.function())
                .param(organisation(person))
                .update();
    }

    /// Saves over the version that was read.
    @Transactional
    public Saved save(Person person) {
        if (isTaken(person)) {
            return TAKEN;
        }
        if (isOfNoOrganisation(person)) {
            return NO_ORGANISATION;
        }
        int rows = jdbc.sql("""
                        update accounts.person
                        set given_name = ?, family_name = ?, email = ?, function = ?, organisation_id = ?, version = version + 1
                        where id = ? and version = ? and deleted_at is null
                        """)
                .params(person.givenName(), person.familyName())
                .param(person.email())
                .param(person.function())
                .param(organisation(person))
                .params(person.id().value(), person.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(person.id().value());
    }

    private boolean isTaken(Person person) {
        return person.email() != null
                && findByEmail(person.email())
                        .filter(other -> !other.id().equals(person.id()))
                        .isPresent();
    }

    // Who was of an organisation before it was removed stays so until somebody says otherwise.
    private boolean isOfNoOrganisation(Person person) {
        return person.organisation() != null
                && jdbc.sql("""
                        select not exists (select from accounts.organisation o where o.id = :organisation and (
                          o.deleted_at is null
                          or exists (select from accounts.person p where p.id = :person and p.organisation_id = o.id)))
                        """)
                        .param("organisation", person.organisation().value())
                        .param("person", person.id().value())
                        .query(Boolean.class)
                        .single();
    }

    private static String pattern(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static @Nullable UUID organisation(Person person) {
        return person.organisation() == null ? null : person.organisation().value();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("function"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getInt("version"));
    }
}
