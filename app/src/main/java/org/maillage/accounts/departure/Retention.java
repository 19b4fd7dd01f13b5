package org.maillage.accounts.departure;

import java.util.UUID;
import org.maillage.accounts.RetentionDelay;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How long the names of those who left stay: one delay for the instance.
@Repository
public class Retention implements RetentionDelay {

    public static final int FEWEST_MONTHS = 1;
    public static final int MOST_MONTHS = 120;

    private static final UUID ROW = UUID.fromString("00000000-0000-4000-8000-00000000c0de");

    private final JdbcClient jdbc;
    private final Departures departures;
    private final Journal journal;

    Retention(JdbcClient jdbc, Departures departures, Journal journal) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.journal = journal;
    }

    public record Delay(int months, int version) {}

    public Delay delay() {
        return jdbc.sql("select months, version from accounts.retention where id = ?")
                .param(ROW)
                .query((row, number) -> new Delay(row.getInt(1), row.getInt(2)))
                .single();
    }

    @Override
    public int months() {
        return delay().months();
    }

    /// Saves over the version that was read.
    ///
    /// @param confirmed whether who asks was told that names go at once
    @Transactional
    public Saved change(Delay delay, boolean confirmed) {
        if (delay.months() < FEWEST_MONTHS || delay.months() > MOST_MONTHS) {
            return new Saved.Refused(
                    "months", "Donnez un nombre de mois entre " + FEWEST_MONTHS + " et " + MOST_MONTHS + ".");
        }
        int due = departures.listDue(delay.months()).size();
        if (due > 0 && !confirmed) {
            return new Saved.Refused("confirmed", sentence(due));
        }
        int rows = jdbc.sql(
                        "update accounts.retention set months = ?, version = version + 1 where id = ? and version = ?")
                .params(delay.months(), ROW, delay.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(ROW);
    }

    private static String sentence(int due) {
        String names = due > 1
                ? "les noms de " + due + " personnes parties seront remplacés"
                : "le nom d’une personne partie sera remplacé";
        return "Avec ce délai, " + names
                + " dans les heures qui viennent, pour toujours. Cochez la case pour confirmer.";
    }
}
