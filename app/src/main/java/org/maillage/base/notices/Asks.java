package org.maillage.base.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is asked of people and known. Every answer is checked again against what is asked now: what was hidden a second
/// ago is neither listed, told nor counted.
@Repository
public class Asks {

    private static final String OPEN = """
            from notices.ask n join (%s) asked on %s
            where n.person_id = :person and n.ended_at is null and n.asked_by is distinct from n.person_id
            """;

    private static final String SELECT = """
            select n.id, n.person_id, n.convention_id, n.kind, asked.label, asked.path, n.asked_by, n.asked_at,
              n.read_at is null as unread
            """;

    private final JdbcClient jdbc;
    private final Asked asked;
    private final Clock clock;

    Asks(JdbcClient jdbc, Asked asked, Clock clock) {
        this.jdbc = jdbc;
        this.asked = asked;
        this.clock = clock;
    }

    /// The latest first.
    public List<Ask> listOf(UUID person, int limit) {
        return jdbc.sql(SELECT + open() + "order by n.asked_at desc, n.id limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query(Asks::ask)
                .list();
    }

    public int countUnread(UUID person) {
        return jdbc.sql("select count(*) " + open() + "and n.read_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void markRead(UUID person) {
        jdbc.sql("""
                        update notices.ask set read_at = ?, version = version + 1
                        where person_id = ? and read_at is null and ended_at is null
                        """).params(OffsetDateTime.now(clock), person).update();
    }

    @Transactional
    public void markRead(UUID person, UUID ask) {
        jdbc.sql("""
                        update notices.ask set read_at = ?, version = version + 1
                        where person_id = ? and id = ? and read_at is null
                        """).params(OffsetDateTime.now(clock), person, ask).update();
    }

    /// Those of whom something due was not told yet.
    public List<UUID> listPeopleToTell() {
        return jdbc.sql("""
                        select distinct n.person_id from notices.ask n
                          left join notices.choice c on c.person_id = n.person_id and c.kind = n.kind
                        where n.told_at is null and n.ended_at is null and n.due_at <= ?
                          and coalesce(c.way, 'mail') <> 'digest'
                        """)
                .param(OffsetDateTime.now(clock))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Takes what is due to be told to one person, in the caller's transaction: another node that comes meanwhile finds
    /// nothing. What was read in the application, or is to be told there only, is left out, and told all the same.
    public List<Ask> takeDue(UUID person, Way way, OffsetDateTime until) {
        List<UUID> taken = jdbc.sql("""
                        select n.id from notices.ask n
                          left join notices.choice c on c.person_id = n.person_id and c.kind = n.kind
                        where n.person_id = :person and n.told_at is null and n.ended_at is null and n.due_at <= :until
                          and (coalesce(c.way, 'mail') = :way or coalesce(c.way, 'mail') = 'screen')
                        for update of n skip locked
                        """)
                .param("person", person)
                .param("until", until)
                .param("way", way.code())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        List<Ask> asks = taken.isEmpty() ? List.of() : listToTell(person, taken);
        jdbc.sql("update notices.ask set told_at = ?, version = version + 1 where id = any (?)")
                .params(OffsetDateTime.now(clock), taken.toArray(UUID[]::new))
                .update();
        return asks;
    }

    /// @param subject the object it is about
    public record ToldAsk(UUID subject, Instant askedAt) {}

    /// What was asked of somebody since then and told.
    public List<ToldAsk> listTold(UUID person, OffsetDateTime since) {
        return jdbc.sql("""
                        select subject_id, asked_at from notices.ask
                        where person_id = ? and asked_at >= ? and told_at > known_at
                        """)
                .params(person, since)
                .query((row, number) -> new ToldAsk(
                        row.getObject("subject_id", UUID.class),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    private List<Ask> listToTell(UUID person, Collection<UUID> among) {
        return jdbc.sql(SELECT + open() + """
                        and n.read_at is null and n.id = any (:among)
                        and not exists (select from notices.choice c
                          where c.person_id = n.person_id and c.kind = n.kind and c.way = 'screen')
                        order by n.convention_id, n.kind, asked.label, n.id
                        """)
                .param("person", person)
                .param("among", among.toArray(UUID[]::new))
                .query(Asks::ask)
                .list();
    }

    private String open() {
        return OPEN.formatted(asked.everything(), Asked.SAME);
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("convention_id", UUID.class),
                row.getString("kind"),
                row.getString("label"),
                row.getString("path"),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getBoolean("unread"));
    }
}
