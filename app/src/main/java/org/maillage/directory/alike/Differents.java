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

    @Transactional
    public void unsay(StructureId one, StructureId other) {
        boolean first = isBefore(one, other);
        jdbc.sql("delete from directory.different where one_id = ? and other_id = ?")
                .params((first ? one : other).value(), (first ? other : one).value())
                .update();
    }

    // As PostgreSQL orders them, which Java does otherwise.
    static boolean isBefore(StructureId one, StructureId other) {
        return one.value().toString().compareTo(other.value().toString()) < 0;
    }

    /// Both of which lie in these communes.
    public List<Two> listIn(Collection<String> communes) {
        String[] codes = communes.toArray(String[]::new);
        return jdbc.sql("""
                        select d.one_id, d.other_id from directory.different d
                          join directory.structure a on a.id = d.one_id and a.deleted_at is null and a.insee = any (?)
                          join directory.structure b on b.id = d.other_id and b.deleted_at is null and b.insee = any (?)
                        order by a.name, b.name
                        """)
                .params(codes, codes)
                .query((row, _) -> new Two(
                        new StructureId(row.getObject(1, UUID.class)), new StructureId(row.getObject(2, UUID.class))))
                .list();
    }
}
