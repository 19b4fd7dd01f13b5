package org.maillage.diagnosis.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes a constat over the version that was read; removing is a date, never a loss.
@Component
class ConstatRows {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    ConstatRows(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param assignments in SQL; their parameters are the values
    Saved change(ConventionId convention, ConstatId constat, int version, String assignments, Map<String, ?> values) {
        int changed = jdbc.sql("""
                        update diagnosis.constat set %s, version = version + 1
                        where id = :id and convention_id = :convention and version = :version and deleted_at is null
                        """.formatted(assignments))
                .params(values)
                .param("id", constat.value())
                .param("convention", convention.value())
                .param("version", version)
                .update();
        if (changed == 1) {
            return Saved.DONE;
        }
        requireHere(convention, constat);
        // Its topics are told under it too, whichever table they stand in.
        return journal.changedMeanwhile(constat.value());
    }

    Saved remove(ConventionId convention, ConstatId constat, int version) {
        return change(
                convention,
                constat,
                version,
                "deleted_at = :now",
                Map.of("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    /// Restoring what is there already changes nothing.
    void restore(ConventionId convention, ConstatId constat) {
        requireHere(convention, constat);
        jdbc.sql("""
                        update diagnosis.constat set deleted_at = null, version = version + 1
                        where id = ? and convention_id = ? and deleted_at is not null
                        """).params(constat.value(), convention.value()).update();
    }

    // The journal knows every row of the instance: of one that stands elsewhere, not even who changed it may be told.
    void requireHere(ConventionId convention, ConstatId constat) {
        boolean here = jdbc.sql("select exists (select from diagnosis.constat where id = ? and convention_id = ?)")
                .params(constat.value(), convention.value())
                .query(Boolean.class)
                .single();
        if (!here) {
            throw NotFound.of("Constat", constat.value());
        }
    }
}
