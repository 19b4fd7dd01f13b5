package org.maillage.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The organisations of the instance, shared by its conventions.
@Repository
public class Organisations {

    private static final String SELECT =
            "select id, name, short_name, kind, parent_id, fictitious, version from accounts.organisation ";

    private final JdbcClient jdbc;
    private final Journal journal;

    Organisations(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public Organisation getOrganisation(OrganisationId id) {
        return jdbc.sql(SELECT + "where id = ? and deleted_at is null")
                .param(id.value())
                .query(Organisations::organisation)
                .optional()
                .orElseThrow(() -> NotFound.of("Organisation", id.value()));
    }

    public List<Organisation> listAll() {
        return jdbc.sql(SELECT + "where deleted_at is null order by name")
                .query(Organisations::organisation)
                .list();
    }

    public Map<OrganisationId, Organisation> byId(Collection<OrganisationId> ids) {
        return jdbc
                .sql(SELECT + "where id = any (?)")
                .param(ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(Organisations::organisation)
                .list()
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /// By its name, whatever the case; by its short name when nothing bears the whole one.
    public Optional<Organisation> findByName(String name) {
        return jdbc.sql(SELECT + """
                        where deleted_at is null and (lower(name) = lower(?) or lower(short_name) = lower(?))
                        order by lower(name) = lower(?) desc limit 1
                        """)
                .params(name, name, name)
                .query(Organisations::organisation)
                .optional();
    }

    /// Adds an organisation unless its name is taken or its parent cannot be one.
    @Transactional
    public Saved register(Organisation organisation) {
        Optional<Saved> refusal = findRefusal(organisation);
        if (refusal.isEmpty()) {
            add(organisation);
        }
        return refusal.orElse(Saved.DONE);
    }

    @Transactional
    public void add(Organisation organisation) {
        jdbc.sql("""
                        insert into accounts.organisation (id, name, short_name, kind, parent_id, fictitious)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(organisation.id().value(), organisation.name(), organisation.shortName())
                .param(code(organisation.kind()))
                .param(parent(organisation))
                .param(organisation.fictitious())
                .update();
    }

    /// Saves over the version that was read.
    @Transactional
    public Saved save(Organisation organisation) {
        Optional<Saved> refusal = findRefusal(organisation);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int rows = jdbc.sql("""
                        update accounts.organisation
                        set name = ?, short_name = ?, kind = ?, parent_id = ?, version = version + 1
                        where id = ? and version = ? and deleted_at is null
                        """)
                .params(organisation.name(), organisation.shortName(), code(organisation.kind()))
                .param(parent(organisation))
                .params(organisation.id().value(), organisation.version())
                .update();
        return rows == 1
                ? Saved.DONE
                : journal.changedMeanwhile(organisation.id().value());
    }

    private Optional<Saved> findRefusal(Organisation organisation) {
        boolean taken = jdbc.sql("""
                        select exists (select from accounts.organisation
                                       where lower(name) = lower(?) and id <> ? and deleted_at is null)
                        """)
                .params(organisation.name(), organisation.id().value())
                .query(Boolean.class)
                .single();
        if (taken) {
            return Optional.of(new Saved.Refused("name", "Une organisation porte déjà ce nom."));
        }
        return organisation.parent() == null || mayStandUnder(organisation.id(), organisation.parent())
                ? Optional.empty()
                : Optional.of(new Saved.Refused(
                        "parent", "Choisissez une institution qui n’est pas elle-même le service d’une autre."));
    }

    // Two levels, an institution and its services: a party of a convention is found by looking one step up.
    private boolean mayStandUnder(OrganisationId id, OrganisationId parent) {
        return jdbc.sql("""
                        select exists (select from accounts.organisation
                                       where id = :parent and id <> :id and parent_id is null and deleted_at is null)
                           and not exists (select from accounts.organisation
                                           where parent_id = :id and deleted_at is null)
                        """)
                .param("id", id.value())
                .param("parent", parent.value())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable UUID parent(Organisation organisation) {
        return organisation.parent() == null ? null : organisation.parent().value();
    }

    private static String code(Organisation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Organisation.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                parent == null ? null : new OrganisationId(parent),
                row.getBoolean("fictitious"),
                row.getInt("version"));
    }
}
