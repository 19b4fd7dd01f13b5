package org.maillage.base.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Has PostgreSQL look again at tables that a list makes several times larger.
///
/// A prepared statement keeps the plan that was made while its table was small: to read all of it. Only new statistics
/// end that plan, and autovacuum sees nothing of a list until it is committed.
@Component
public class GrownTables {

    /// How many rows at once may have made a table another.
    public static final int MANY = 200;

    private static final int FOLD = 4;
    private static final int SMALL = 64; // pages: half a megabyte is read as fast as an index

    private final JdbcClient jdbc;

    GrownTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the caller's transaction, which keeps others from analysing these tables until it ends.
    ///
    /// @param tables with their schema
    public void look(String... tables) {
        jdbc.sql("""
                        select oid::regclass::text from pg_class
                        where oid = any (cast(:tables as regclass[]))
                          and pg_relation_size(oid) / cast(current_setting('block_size') as int)
                            > :fold * greatest(relpages, :small)
                        """)
                .param("tables", tables)
                .param("fold", FOLD)
                .param("small", SMALL)
                .query(String.class)
                .list()
                .forEach(grown -> jdbc.sql("analyze " + grown).update());
    }
}
