package org.maillage.convention.amendments;

import java.sql.Timestamp;
import java.time.Clock;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.snapshots.SnapshotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is kept of an adoption: when, by whom, what each party decided, and the two states it lies between.
@Repository
class AdoptionRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdoptionRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(
            ConventionId convention,
            Amendment amendment,
            Adoption adoption,
            PersonId by,
            SnapshotId before,
            SnapshotId after) {
        adoption.deliberations()
                .forEach(one -> jdbc.sql("""
                        insert into convention.amendment_deliberation (amendment_id, organisation_id, convention_id, reference, decided_on)
                        values (?, ?, ?, ?, ?)
                        """)
                        .params(amendment.id().value(), one.organisation().value(), convention.value())
                        .params(one.reference(), one.decidedOn())
                        .update());
        jdbc.sql("""
                        update convention.amendment set status = 'adopted', adopted_on = ?, effective_on = ?, adopted_by = ?,
                          before_id = ?, after_id = ?, version = version + 1 where convention_id = ? and id = ?
                        """)
                .params(adoption.adoptedOn(), adoption.effectiveOn(), by.value(), before.value(), after.value())
                .params(convention.value(), amendment.id().value())
                .update();
    }

    /// The avenant is in preparation again; the states that its adoption froze are put away.
    void takeBack(ConventionId convention, Amendment amendment) {
        jdbc.sql("delete from convention.amendment_deliberation where convention_id = ? and amendment_id = ?")
                .params(convention.value(), amendment.id().value())
                .update();
        jdbc.sql("""
                        update convention.snapshot set deleted_at = ?, version = version + 1
                        where convention_id = ? and id in (
                          select unnest(array[before_id, after_id]) from convention.amendment where id = ?)
                        """)
                .param(Timestamp.from(clock.instant()))
                .params(convention.value(), amendment.id().value())
                .update();
        jdbc.sql("""
                        update convention.amendment set status = 'preparation', adopted_on = null, effective_on = null,
                          adopted_by = null, before_id = null, after_id = null, version = version + 1
                        where convention_id = ? and id = ?
                        """).params(convention.value(), amendment.id().value()).update();
    }
}
