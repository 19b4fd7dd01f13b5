package org.maillage.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Turns the journal's triggers off and on; every other trigger and check stays.
record JournalSwitch(JdbcClient jdbc) {

    void turn(boolean on) {
        String tables = String.join("\n", alterations(on ? "enable" : "disable"));
        jdbc.sql(tables).update();
    }

    private List<String> alterations(String verb) {
        return jdbc.sql("""
                        select distinct format('alter table %s ', t.tgrelid::regclass) || :verb
                          || format(' trigger %I;', t.tgname)
                        from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                          join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = 'journal' and not t.tgisinternal
                        """).param("verb", verb).query(String.class).list();
    }
}
