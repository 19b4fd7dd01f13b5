package org.maillage.directory.intake;

import java.util.Optional;
import org.maillage.base.intake.Applying;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.MadeRow;
import org.maillage.directory.Retelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes back what a row did to sheets: those it made leave, those it changed are what the journal says they were.
/// Whatever somebody touched since stays.
@Component
class PutBack implements Applying.Reversal {

    // The row of the import may have written several sheets: the structure and what is given there.
    private static final String SHEETS = """
            select :object as id union
            select v.id from directory.service v where v.structure_id = :object""";

    private final JdbcClient jdbc;
    private final Retelling retelling;

    PutBack(JdbcClient jdbc, Retelling retelling) {
        this.jdbc = jdbc;
        this.retelling = retelling;
    }

    @Override
    public Optional<String> takeBack(IntakeDesk desk, MadeRow made, long deed) {
        Optional<String> touched = touchedSince(made, deed);
        if (touched.isPresent()) {
            return touched;
        }
        for (String table : new String[] {"structure", "service"}) {
            jdbc.sql("select directory.put_back(:table, s.id, cast(cast(:deed as text) as xid8)) from (" + SHEETS
                            + ") s")
                    .param("table", table)
                    .param("object", made.object())
                    .param("deed", Long.toString(deed))
                    .query((row, _) -> row.getBoolean(1))
                    .list();
        }
        retelling.retell(made.object());
        return Optional.empty();
    }

    private Optional<String> touchedSince(MadeRow made, long deed) {
        return jdbc.sql("""
                        select later.actor_name from journal.entry later
                        where later.subject_id in (%s) and later.batch <> cast(cast(:deed as text) as xid8)
                          and later.id > (select min(done.id) from journal.entry done
                            where done.subject_id in (%s) and done.batch = cast(cast(:deed as text) as xid8))
                        order by later.id desc limit 1
                        """.formatted(SHEETS, SHEETS))
                .param("object", made.object())
                .param("deed", Long.toString(deed))
                .query((row, _) -> "modifié depuis par " + row.getString(1))
                .optional();
    }
}
