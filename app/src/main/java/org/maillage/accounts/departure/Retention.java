package org.maillage.accounts.departure;

import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How long the names of those who left stay: one delay for the instance.
@Repository
public class Retention {

    public static final int FEWEST_MONTHS = 1;
    public static final int MOST_MONTHS = 120;

    private static final java.util.UUID ROW = java.util.UUID.fromString("00000000-0000-4000-8000-00000000c0de");

    private final JdbcClient jdbc;
    private final Journal journal;

    Retention(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public record Delay(int months, int version) {}

    public Delay delay() {
        return jdbc.sql("select months, version from accounts.retention where id = ?")
                .param(ROW)
                .query((row, number) -> new Delay(row.getInt(1), row.getInt(2)))
                .single();
    }

    /// Saves over the version that was read.
    @Transactional
    public Saved change(Delay delay) {
        if (delay.months() < FEWEST_MONTHS || delay.months() > MOST_MONTHS) {
            return new Saved.Refused(
                    "months", "Donnez un nombre de mois entre " + FEWEST_MONTHS + " et " + MOST_MONTHS + ".");
        }
        int rows = jdbc.sql(
                        "update accounts.retention set months = ?, version = version + 1 where id = ? and version = ?")
                .params(delay.months(), ROW, delay.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(ROW);
    }
}
