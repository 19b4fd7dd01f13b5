package org.maillage.directory.alike;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sheets that look alike and tell of two places: somebody said so, and may say otherwise.
@Component
public class Differents {

    private final JdbcClient jdbc;

    Differents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Two(StructureId one, StructureId other) {}

    @Transactional
    public void say(Structure one, Structure other) {
        boolean first = isBefore(one.id(), other.id());
        jdbc.sql("insert into directory.different (one_id, other_id, name) values (?, ?, ?) on conflict do nothing")
                .params(
                        (first ? one : other).id().value(),
                        (first ? other : one).id().value(),
                        (first ? other : one).name())
                .update();
    }

    /// Also of sheets that were joined to these.
    @Transactional
    public void unsay(StructureId one, StructureId other) {
        jdbc.sql("""
                        delete from directory.different
                        where array[directory.kept(one_id), directory.kept(other_id)] <@ cast(:both as uuid[])
                          and directory.kept(one_id) <> directory.kept(other_id)
                        """).param("both", new UUID[] {one.value(), other.value()}).update();
    }

    // As PostgreSQL orders them, which Java does otherwise.
    static boolean isBefore(StructureId one, StructureId other) {
        return one.value().toString().compareTo(other.value().toString()) < 0;
    }

    /// Both of which lie in these communes. What was said of a sheet that was joined since is said of the kept one.
    public List<Two> listIn(Collection<String> communes) {
        String[] codes = communes.toArray(String[]::new);
        return jdbc.sql("""
                        select distinct a.id, b.id, a.name, b.name from directory.different d
                          join directory.structure a on a.id = least(directory.kept(d.one_id), directory.kept(d.other_id))
                          join directory.structure b on b.id = greatest(directory.kept(d.one_id), directory.kept(d.other_id))
                        where a.id <> b.id and a.deleted_at is null and b.deleted_at is null
                          and a.insee = any (?) and b.insee = any (?)
                        order by a.name, b.name, a.id, b.id
                        """)
                .params(codes, codes)
                .query((row, _) -> new Two(
                        new StructureId(row.getObject(1, UUID.class)), new StructureId(row.getObject(2, UUID.class))))
                .list();
    }
}
