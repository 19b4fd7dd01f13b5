package org.maillage.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.site.NotFound;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The conventions of the instance, and who stands in their spaces.
@Repository
public class Conventions {

    private static final String COLUMNS = """
            c.id, c.slug, c.title, c.short_title, c.status, c.starts_on, c.ends_on, c.signed_on, c.closed_on,
            c.territory_id, c.summary, c.source, c.version
            """;

    // A member counts only while the person's account is open; the institution is the party that the
    // person's organisation is, or is a service of.
    static final String STANDING = """
            p.organisation_id,
              (select party.organisation_id from convention.party
               where party.convention_id = m.convention_id and party.deleted_at is null
                 and party.organisation_id in (o.id, o.parent_id)
               order by party.organisation_id = o.id desc limit 1) as institution_id
            """;

    private static final String MEMBER = "m.id as member_id, m.role, " + STANDING;

    private static final String OPEN = """
              join accounts.person p on p.id = m.person_id
              join accounts.account a on a.person_id = p.id and a.disabled_at is null
              left join accounts.organisation o on o.id = p.organisation_id
            where m.removed_at is null
            """;

    private static final String PERSON = OPEN + "and m.person_id = ?";

    // The copy an avenant is prepared in has no members: who coordinates the convention it amends stands in it, their
    // themes under the ids they have there.
    private static final String SPACE = """
            select %s, %s,
              array(select coalesce(cast(w.ids ->> cast(mt.theme_id as text) as uuid), mt.theme_id)
                    from convention.member_theme mt where mt.member_id = m.id) as themes,
              signed.slug as amended, av.slot, av.number, av.status = 'preparation' as open
            from convention.convention c
              left join (convention.amendment_copy w
                join convention.amendment av on av.id = w.amendment_id and av.status <> 'abandoned'
                join convention.convention signed on signed.id = w.convention_id and signed.deleted_at is null)
                on w.copy_id = c.id
              join convention.member m on m.convention_id = coalesce(w.convention_id, c.id)
                and (w.copy_id is null or m.role = 'coordinator')
            %s and c.slug = ? and c.deleted_at is null
            """.formatted(COLUMNS, MEMBER, PERSON);

    private static final String SPACES = """
            select %s, %s,
              array(select mt.theme_id from convention.member_theme mt where mt.member_id = m.id) as themes
            from convention.member m
              join convention.convention c on c.id = m.convention_id and c.deleted_at is null
            %s order by c.ends_on desc, c.title
            """.formatted(COLUMNS, MEMBER, PERSON);

    private static final String MEMBERS = """
            select m.person_id, %s,
              array(select mt.theme_id from convention.member_theme mt where mt.member_id = m.id) as themes
            from convention.member m
            %s and m.convention_id = ?
            """.formatted(MEMBER, OPEN);

    private static final String NO_COPY = "not exists (select from convention.amendment_copy w where w.copy_id = c.id)";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Conventions(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /// The space of a convention for one person; empty for who is no member, as for what does not exist.
    public Optional<Space> findSpace(String slug, PersonId person) {
        return jdbc.sql(SPACE)
                .params(person.value(), slug)
                .query((row, number) -> new Space(convention(row), member(row, person), copy(row)))
                .optional();
    }

    /// The spaces a person is a member of, the latest convention first.
    public List<Space> listSpacesOf(PersonId person) {
        return jdbc.sql(SPACES)
                .param(person.value())
                .query((row, number) -> new Space(convention(row), member(row, person)))
                .list();
    }

    /// The space of a convention as each of those who can come in stands in it.
    public List<Space> listSpacesIn(Convention convention) {
        return jdbc.sql(MEMBERS)
                .param(convention.id().value())
                .query((row, number) ->
                        new Space(convention, member(row, new PersonId(row.getObject("person_id", UUID.class)))))
                .list();
    }

    /// Every convention of the instance, copies left out: its name and period are public, nothing else is.
    public List<Convention> listAll() {
        return jdbc.sql(
                        "select %s from convention.convention c where deleted_at is null and %s order by ends_on desc, title"
                                .formatted(COLUMNS, NO_COPY))
                .query((row, number) -> convention(row))
                .list();
    }

    public Convention getConvention(ConventionId id) {
        return findConvention(id).orElseThrow(() -> NotFound.of("Convention", id.value()));
    }

    public Optional<Convention> findConvention(ConventionId id) {
        return jdbc.sql("select %s from convention.convention c where id = ? and deleted_at is null".formatted(COLUMNS))
                .param(id.value())
                .query((row, number) -> convention(row))
                .optional();
    }

    /// Also by a removed convention: links to it must not lead to another.
    public boolean isSlugTaken(String slug) {
        return jdbc.sql("select exists (select from convention.convention where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    public Optional<Convention> findBySlug(String slug) {
        return jdbc.sql("select %s from convention.convention c where slug = ? and deleted_at is null"
                        .formatted(COLUMNS))
                .param(slug)
                .query((row, number) -> convention(row))
                .optional();
    }

    @Transactional
    public void add(Convention convention) {
        jdbc.sql("""
                        insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on,
                          signed_on, closed_on, territory_id, summary, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(convention.id().value(), convention.slug(), convention.title(), convention.shortTitle())
                .params(code(convention.status()), convention.startsOn(), convention.endsOn())
                .param(convention.signedOn())
                .param(convention.closedOn())
                .params(convention.territory().value(), convention.summary(), convention.source())
                .update();
    }

    /// Saves the identity and period over the version that was read; the state moves by verbs of its own.
    @Transactional
    public Saved save(Convention convention) {
        if (!convention.endsOn().isAfter(convention.startsOn())) {
            return new Saved.Refused("endsOn", "La fin doit venir après le début.");
        }
        int rows = jdbc.sql("""
                        update convention.convention
                        set title = ?, short_title = ?, starts_on = ?, ends_on = ?, summary = ?, source = ?, version = version + 1
                        where id = ? and version = ?
                        """)
                .params(convention.title(), convention.shortTitle(), convention.startsOn(), convention.endsOn())
                .params(convention.summary(), convention.source())
                .params(convention.id().value(), convention.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(convention.id().value());
    }

    /// Takes back a convention that was begun and that nobody wrote in; its address is free again.
    @Transactional
    public void withdraw(ConventionId id) {
        jdbc.sql("""
                        update convention.convention set deleted_at = ?, slug = slug || '-' || id, version = version + 1
                        where id = ? and status = 'preparation' and deleted_at is null
                        """).params(OffsetDateTime.now(clock), id.value()).update();
    }

    private static String code(Convention.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Convention convention(ResultSet row) throws SQLException {
        return new Convention(
                new ConventionId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("short_title"),
                Convention.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                new AreaId(row.getObject("territory_id", UUID.class)),
                row.getString("summary"),
                row.getString("source"),
                row.getInt("version"));
    }

    private static @Nullable WorkingCopy copy(ResultSet row) throws SQLException {
        String amended = row.getString("amended");
        return amended == null
                ? null
                : new WorkingCopy(amended, row.getInt("slot"), row.getInt("number"), row.getBoolean("open"));
    }

    private static Member member(ResultSet row, PersonId person) throws SQLException {
        return new Member(
                new MemberId(row.getObject("member_id", UUID.class)),
                person,
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                organisation(row.getObject("organisation_id", UUID.class)),
                organisation(row.getObject("institution_id", UUID.class)),
                themes((UUID[]) row.getArray("themes").getArray()));
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static Set<ThemeId> themes(UUID[] ids) {
        return Arrays.stream(ids).map(ThemeId::new).collect(Collectors.toUnmodifiableSet());
    }
}
