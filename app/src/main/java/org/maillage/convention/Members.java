package org.maillage.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who stands in the space of a convention.
@Repository
public class Members {

    private static final Saved LAST = new Saved.Refused(
            "role",
            "Il faut garder au moins une personne qui coordonne toute la convention et dont le compte est ouvert.");
    private static final Saved ALREADY = new Saved.Refused("email", "Cette personne est déjà membre de la convention.");

    private static final String CARDS = """
            select m.id, m.person_id, m.role, m.version, p.given_name, p.family_name, p.function, p.email,
              o.short_name as organisation,
              case when a.person_id is null then 'INVITED' when a.disabled_at is null then 'OPEN' else 'DISABLED' end as presence,
              array(select mt.theme_id from convention.member_theme mt where mt.member_id = m.id) as themes
            from convention.member m
              join accounts.person p on p.id = m.person_id
              left join accounts.account a on a.person_id = p.id
              left join accounts.organisation o on o.id = p.organisation_id
            where m.convention_id = ? and m.removed_at is null
            order by p.family_name, p.given_name, m.id
            """;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ConventionRow row;
    private final Clock clock;

    Members(JdbcClient jdbc, Journal journal, ConventionRow row, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.row = row;
        this.clock = clock;
    }

    public List<MemberCard> listOf(ConventionId convention) {
        return jdbc.sql(CARDS).param(convention.value()).query(Members::card).list();
    }

    public MemberCard getMember(ConventionId convention, MemberId id) {
        return listOf(convention).stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Member", id.value()));
    }

    /// Makes a person a member.
    ///
    /// @param themes entrusted to a coordinator; ignored for other roles
    @Transactional
    public Saved add(ConventionId convention, PersonId person, Role role, Set<ThemeId> themes) {
        row.lock(convention);
        if (isMember(convention, person)) {
            return ALREADY;
        }
        var id = new MemberId(UUID.randomUUID());
        jdbc.sql("insert into convention.member (id, convention_id, person_id, role) values (?, ?, ?, ?)")
                .params(id.value(), convention.value(), person.value(), code(role))
                .update();
        entrust(convention, id, role, themes);
        return Saved.DONE;
    }

    /// Changes role and themes over the version that was read.
    @Transactional
    public Saved change(ConventionId convention, MemberId id, int version, Role role, Set<ThemeId> themes) {
        row.lock(convention);
        boolean stays = role == Role.COORDINATOR && themes.isEmpty();
        if (!stays && isLastCoordinator(convention, id)) {
            return LAST;
        }
        int rows = jdbc.sql("""
                        update convention.member set role = ?, version = version + 1
                        where id = ? and convention_id = ? and version = ? and removed_at is null
                        """)
                .params(code(role), id.value(), convention.value(), version)
                .update();
        if (rows == 0) {
            return journal.changedMeanwhile(id.value());
        }
        entrust(convention, id, role, themes);
        return Saved.DONE;
    }

    @Transactional
    public Saved remove(ConventionId convention, MemberId id) {
        row.lock(convention);
        getMember(convention, id);
        if (isLastCoordinator(convention, id)) {
            return LAST;
        }
        jdbc.sql("update convention.member set removed_at = ?, version = version + 1 where id = ?")
                .params(OffsetDateTime.now(clock), id.value())
                .update();
        return Saved.DONE;
    }

    /// Undoes a removal.
    @Transactional
    public Saved restore(ConventionId convention, MemberId id) {
        row.lock(convention);
        UUID person = jdbc.sql("""
                        select person_id from convention.member
                        where id = ? and convention_id = ? and removed_at is not null
                        """)
                .params(id.value(), convention.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> NotFound.of("Removed member", id.value()));
        if (isMember(convention, new PersonId(person))) {
            return ALREADY;
        }
        jdbc.sql("update convention.member set removed_at = null, version = version + 1 where id = ?")
                .param(id.value())
                .update();
        return Saved.DONE;
    }

    private void entrust(ConventionId convention, MemberId id, Role role, Set<ThemeId> wanted) {
        Set<ThemeId> themes = role == Role.COORDINATOR ? wanted : Set.of();
        UUID[] ids = themes.stream().map(ThemeId::value).toArray(UUID[]::new);
        jdbc.sql("delete from convention.member_theme where member_id = ? and theme_id <> all (?)")
                .param(id.value())
                .param(ids)
                .update();
        jdbc.sql("""
                        insert into convention.member_theme (member_id, theme_id, convention_id)
                        select ?, id, convention_id from convention.theme
                        where convention_id = ? and id = any (?) and deleted_at is null
                        on conflict do nothing
                        """).params(id.value(), convention.value()).param(ids).update();
        // A theme of another convention must not turn into "no theme", which would mean the whole convention.
        if (!getMember(convention, id).themes().equals(themes)) {
            throw NotFound.of("Theme", Arrays.toString(ids));
        }
    }

    private boolean isMember(ConventionId convention, PersonId person) {
        return jdbc.sql("""
                        select exists (select from convention.member
                          where convention_id = ? and person_id = ? and removed_at is null)
                        """)
                .params(convention.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    private boolean isLastCoordinator(ConventionId convention, MemberId id) {
        List<MemberId> able = listOf(convention).stream()
                .filter(card -> card.isWholeCoordinator() && card.presence() == MemberCard.Presence.OPEN)
                .map(MemberCard::id)
                .toList();
        return able.equals(List.of(id));
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static MemberCard card(ResultSet row, int number) throws SQLException {
        var themes = (UUID[]) row.getArray("themes").getArray();
        return new MemberCard(
                new MemberId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                row.getString("function"),
                row.getString("organisation"),
                row.getString("email"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                Arrays.stream(themes).map(ThemeId::new).collect(Collectors.toUnmodifiableSet()),
                MemberCard.Presence.valueOf(row.getString("presence")),
                row.getInt("version"));
    }
}
