package org.maillage.directory.selections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.LinkToken;
import org.maillage.convention.ConventionId;
import org.maillage.directory.ServiceId;
import org.maillage.directory.StructureId;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the selection that each member makes, and those that were sent until their addresses expire.
@Repository
public class Selections {

    /// How long an address opens what was sent.
    public static final Period OPEN = Period.ofDays(30);

    private static final Period LEFT = Period.ofDays(30); // of what was begun
    private static final Period REMEMBERED = Period.ofYears(1); // to say that an address has expired

    private static final String DRAFT = """
            select id from directory.selection
            where convention_id = :convention and made_by = :person and sent_at is null
            """;

    private static final String READ = """
            select s.*, array(
              select coalesce(i.service_id, i.structure_id) from directory.selection_item i
              where i.selection_id = s.id order by i.id) as sheets
            from directory.selection s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Selections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The one that a member makes in a convention.
    public record Desk(ConventionId convention, PersonId person) {}

    /// Empty when nothing was chosen yet.
    public Selection draftOf(Desk desk) {
        return jdbc.sql(READ + "where s.id = (" + DRAFT + ")")
                .param("convention", desk.convention().value())
                .param("person", desk.person().value())
                .query((row, _) -> selection(row))
                .optional()
                .orElse(Selection.NONE);
    }

    private static Selection selection(ResultSet row) throws SQLException {
        return new Selection(
                row.getString("note"), List.of((UUID[]) row.getArray("sheets").getArray()));
    }

    /// @param service null for the structure itself
    @Transactional
    public void choose(Desk desk, StructureId structure, @Nullable ServiceId service) {
        jdbc.sql("""
                        insert into directory.selection_item (selection_id, structure_id, service_id)
                        values (:selection, :structure, :service) on conflict do nothing
                        """)
                .param("selection", open(desk))
                .param("structure", structure.value())
                .param("service", service == null ? null : service.value())
                .update();
    }

    /// @param sheet a service, or a structure by itself
    @Transactional
    public void leaveOut(Desk desk, UUID sheet) {
        jdbc.sql("""
                        delete from directory.selection_item
                        where selection_id = (%s) and coalesce(service_id, structure_id) = :sheet
                        """.formatted(DRAFT))
                .param("convention", desk.convention().value())
                .param("person", desk.person().value())
                .param("sheet", sheet)
                .update();
    }

    @Transactional
    public void write(Desk desk, String note) {
        jdbc.sql("update directory.selection set note = ? where id = ?")
                .params(note, open(desk))
                .update();
    }

    /// The draft, begun when there is none.
    private UUID open(Desk desk) {
        return jdbc.sql("""
                        insert into directory.selection (id, convention_id, made_by, changed_at)
                        values (:id, :convention, :person, :now)
                        on conflict (convention_id, made_by) where sent_at is null do update set changed_at = :now
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("convention", desk.convention().value())
                .param("person", desk.person().value())
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
    }

    @Transactional
    public void clear(Desk desk) {
        jdbc.sql("delete from directory.selection where id = (" + DRAFT + ")")
                .param("convention", desk.convention().value())
                .param("person", desk.person().value())
                .update();
    }

    /// Keeps the draft as it stands beside what its maker goes on with.
    ///
    /// @param signature who chose, as the family reads it
    /// @return what opens it; only its digest is kept
    @Transactional
    public LinkToken send(Desk desk, String signature) {
        LinkToken token = LinkToken.createRandom();
        UUID sent = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into directory.selection
                          (id, convention_id, made_by, note, changed_at, sent_at, signature, token_digest, expires_at)
                        select :sent, convention_id, made_by, note, :now, :now, :signature, :digest, :expires
                        from directory.selection where id = (%s)
                        """.formatted(DRAFT))
                .param("sent", sent)
                .param("now", now)
                .param("signature", signature)
                .param("digest", token.digest())
                .param("expires", now.plus(OPEN))
                .param("convention", desk.convention().value())
                .param("person", desk.person().value())
                .update();
        jdbc.sql("""
                        insert into directory.selection_item (selection_id, structure_id, service_id)
                        select :sent, structure_id, service_id from directory.selection_item
                        where selection_id = (%s) order by id
                        """.formatted(DRAFT))
                .param("sent", sent)
                .param("convention", desk.convention().value())
                .param("person", desk.person().value())
                .update();
        return token;
    }

    public int countSentSince(PersonId person, OffsetDateTime since) {
        return jdbc.sql("select count(*) from directory.selection where made_by = ? and sent_at >= ?")
                .params(person.value(), since)
                .query(Integer.class)
                .single();
    }

    /// Nothing when nobody was sent that, or its convention was deleted since.
    public Optional<SentSelection> find(LinkToken token) {
        return jdbc.sql(READ + """
                        join convention.convention c on c.id = s.convention_id
                        where s.token_digest = ? and c.deleted_at is null
                        """)
                .param(token.digest())
                .query((row, _) -> sent(row))
                .optional();
    }

    private SentSelection sent(ResultSet row) throws SQLException {
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        return new SentSelection(
                selection(row),
                new ConventionId(row.getObject("convention_id", UUID.class)),
                row.getString("signature"),
                row.getObject("sent_at", OffsetDateTime.class)
                        .atZoneSameInstant(FrenchDates.PARIS)
                        .toLocalDate(),
                expires.atZoneSameInstant(FrenchDates.PARIS).toLocalDate(),
                !expires.isAfter(OffsetDateTime.now(clock)));
    }

    /// Empties what its address opens no more, and deletes it once nobody will follow that address; deletes what was
    /// begun and left.
    @Transactional
    void forget() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        delete from directory.selection_item i using directory.selection s
                        where s.id = i.selection_id and s.expires_at <= ?
                        """).param(now).update();
        jdbc.sql("update directory.selection set note = '', signature = '' where expires_at <= ? and signature <> ''")
                .param(now)
                .update();
        jdbc.sql("""
                        delete from directory.selection
                        where expires_at <= ? or sent_at is null and changed_at <= ?
                        """).params(now.minus(REMEMBERED), now.minus(LEFT)).update();
    }
}
