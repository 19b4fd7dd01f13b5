package org.maillage.base.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cells of a file by what is wrong with them, and by what was decided of many at once. Rows set aside do not
/// count.
@Repository
public class CellGroups {

    private static final int EXAMPLES = 3;

    private final JdbcClient jdbc;

    CellGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that block first, the widest first.
    public List<CellGroup> listOpen(IntakeId file) {
        return jdbc.sql("""
                        select p."column", regexp_replace(p.reason, '«[^»]*»', '« … »', 'g') as reason, p.blocking,
                          count(distinct (r.number, p.at)) as cells, count(distinct r.number) as rows,
                          (array_agg(distinct p.text))[1:?] as examples
                        from intake.row r
                          cross join lateral jsonb_to_recordset(r.problems)
                            as p (at text, "column" text, text text, reason text, blocking boolean)
                        where r.file_id = ? and not r.left_out and p.at <> ''
                        group by 1, 2, 3 order by p.blocking desc, cells desc, 1, 2
                        """)
                .params(EXAMPLES, file.value())
                .query((row, number) -> new CellGroup(
                        row.getString("column"),
                        row.getString("reason"),
                        row.getBoolean("blocking"),
                        row.getInt("cells"),
                        row.getInt("rows"),
                        List.of((String[]) row.getArray("examples").getArray())))
                .list();
    }

    /// The latest gesture first.
    public List<KeptCells> listKept(IntakeId file) {
        return jdbc.sql("""
                        select s.gesture, s."asIs" as as_is, count(*) as cells, array_agg(distinct c.heading) as columns
                        from intake.row r
                          cross join lateral jsonb_each(r.corrections) as said (at, correction)
                          cross join lateral jsonb_to_record(said.correction) as s ("asIs" boolean, gesture int)
                          join lateral jsonb_to_recordset(r.cells) as c (at text, heading text) on c.at = said.at
                        where r.file_id = ? and not r.left_out and s.gesture > 0
                        group by 1, 2 order by 1 desc
                        """)
                .param(file.value())
                .query((row, number) -> new KeptCells(
                        row.getInt("gesture"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        row.getBoolean("as_is"),
                        row.getInt("cells")))
                .list();
    }

    int nextGesture(IntakeId file) {
        return jdbc.sql("""
                        select coalesce(max(cast(said.correction ->> 'gesture' as int)), 0) + 1
                        from intake.row r cross join lateral jsonb_each(r.corrections) as said (at, correction)
                        where r.file_id = ?
                        """).param(file.value()).query(Integer.class).single();
    }
}
