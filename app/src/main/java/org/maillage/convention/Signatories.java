package org.maillage.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.OrderedRows;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.shared.Direction;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Those who sign for the parties of a convention.
@Repository
public class Signatories {

    private static final String OF_PARTY = " where id = ? and party_id = ? and convention_id = ? ";

    private static final OrderedRows OF_ONE_PARTY = new OrderedRows("convention.signatory", "x.party_id = it.party_id");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Signatories(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    Map<PartyId, List<Signatory>> listByParty(ConventionId convention) {
        return jdbc
                .sql("""
                        select id, party_id, name, function, deliberation, deliberated_on, signed_on, version
                        from convention.signatory where convention_id = ? and deleted_at is null order by position, id
                        """)
                .param(convention.value())
                .query((row, number) -> Map.entry(new PartyId(row.getObject("party_id", UUID.class)), signatory(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public Signatory getSignatory(ConventionId convention, PartyId party, SignatoryId id) {
        return listByParty(convention).getOrDefault(party, List.of()).stream()
                .filter(signatory -> signatory.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Signatory", id.value()));
    }

    /// Adds a signatory after the others of the party.
    @Transactional
    public void add(ConventionId convention, PartyId party, Signatory signatory) {
        int rows = jdbc.sql("""
                        insert into convention.signatory (id, convention_id, party_id, name, function, deliberation,
                          deliberated_on, signed_on, position)
                        select ?, party.convention_id, party.id, ?, ?, ?, ?, ?,
                          (select count(*) from convention.signatory where party_id = party.id)
                        from convention.party
                        where party.id = ? and party.convention_id = ? and party.deleted_at is null
                        """)
                .params(signatory.id().value(), signatory.name(), signatory.function())
                .param(signatory.deliberation())
                .param(signatory.deliberatedOn())
                .param(signatory.signedOn())
                .params(party.value(), convention.value())
                .update();
        if (rows == 0) {
            throw NotFound.of("Party", party.value());
        }
    }

    /// Saves over the version that was read.
    @Transactional
    public Saved save(ConventionId convention, PartyId party, Signatory signatory) {
        int rows = jdbc.sql("""
                        update convention.signatory
                        set name = ?, function = ?, deliberation = ?, deliberated_on = ?, signed_on = ?, version = version + 1
                        """ + OF_PARTY + "and version = ? and deleted_at is null")
                .params(signatory.name(), signatory.function())
                .param(signatory.deliberation())
                .param(signatory.deliberatedOn())
                .param(signatory.signedOn())
                .params(signatory.id().value(), party.value(), convention.value(), signatory.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(signatory.id().value());
    }

    @Transactional
    public void move(ConventionId convention, PartyId party, SignatoryId id, Direction direction) {
        SignatoryId moved = getSignatory(convention, party, id).id();
        OF_ONE_PARTY.move(jdbc, convention.value(), moved.value(), direction);
    }

    @Transactional
    public void remove(ConventionId convention, PartyId party, SignatoryId id) {
        int rows = jdbc.sql("update convention.signatory set deleted_at = ?, version = version + 1" + OF_PARTY
                        + "and deleted_at is null")
                .params(OffsetDateTime.now(clock), id.value(), party.value(), convention.value())
                .update();
        if (rows == 0) {
            throw NotFound.of("Signatory", id.value());
        }
    }

    @Transactional
    public void restore(ConventionId convention, PartyId party, SignatoryId id) {
        int rows = jdbc.sql("update convention.signatory set deleted_at = null, version = version + 1" + OF_PARTY
                        + "and deleted_at is not null")
                .params(id.value(), party.value(), convention.value())
                .update();
        if (rows == 0) {
            throw NotFound.of("Removed signatory", id.value());
        }
    }

    void removeAllOf(PartyId party, OffsetDateTime at) {
        jdbc.sql("""
                        update convention.signatory set deleted_at = ?, version = version + 1
                        where party_id = ? and deleted_at is null
                        """).params(at, party.value()).update();
    }

    /// Those removed at that very time; who left before the party stays away.
    void restoreAllOf(PartyId party, OffsetDateTime removedAt) {
        jdbc.sql("""
                        update convention.signatory set deleted_at = null, version = version + 1
                        where party_id = ? and deleted_at = ?
                        """).params(party.value(), removedAt).update();
    }

    private static Signatory signatory(ResultSet row) throws SQLException {
        return new Signatory(
                new SignatoryId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("function"),
                row.getString("deliberation"),
                row.getObject("deliberated_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("version"));
    }
}
