package org.maillage.base.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes whoever writes to a table wait in the database, so that it can be killed right there. Only when the halt is
/// lifted may what was waiting end.
public final class Halt implements AutoCloseable {

    private static final int KEY = 4711;

    private final JdbcClient jdbc;
    private final Connection holding;

    public Halt(DataSource database) throws SQLException {
        this.jdbc = JdbcClient.create(database);
        this.holding = database.getConnection();
        try (var statement = holding.createStatement()) {
            statement.execute("select pg_advisory_lock(" + KEY + ")");
        }
    }

    /// @param event "after insert on plan.step"
    public Halt at(String event) {
        return at(event, "true");
    }

    /// @param condition of the database, asked for each row
    public Halt at(String event, String condition) {
        String name = "halt_" + event.replaceAll("\\W", "_");
        jdbc.sql("""
                create function public.%s() returns trigger language plpgsql as $$
                begin
                  if %s then perform pg_advisory_xact_lock_shared(%d); end if;
                  return new;
                end $$
                """.formatted(name, condition, KEY)).update();
        jdbc.sql("create trigger halt %s for each row execute function public.%s()".formatted(event, name))
                .update();
        return this;
    }

    public void awaitWaiting(int writers) throws Exception {
        Eventually.holds(writers + " wait in the middle", () -> isReachedBy(writers));
    }

    public boolean isReachedBy(int writers) {
        return locks("not granted") == writers;
    }

    private int locks(String condition) {
        return jdbc.sql("""
                        select count(*) from pg_locks
                        where locktype = 'advisory' and objid = ? and %s
                          and database = (select oid from pg_database where datname = current_database())
                        """.formatted(condition))
                .param(KEY)
                .query(Integer.class)
                .single();
    }

    /// Nobody waits there any more, now or later; returns when all who did have ended.
    @Override
    public void close() throws Exception {
        try (holding;
                var statement = holding.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        }
        Eventually.holds("those who waited have ended", () -> locks("true") == 0);
        jdbc.sql("""
                        select 'drop function ' || oid::regprocedure || ' cascade' from pg_proc
                        where proname like 'halt\\_%'
                        """).query(String.class).list().forEach(drop -> jdbc.sql(drop).update());
    }
}
