package org.maillage.directory.alike;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.directory.Placing;
import org.maillage.directory.Retelling;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one sheet of two, and two of it again. The joined one is removed and leads to the kept one; what named it
/// names the kept one from then on. [Structures#restore] parts them: both are then what they were, but for what was
/// written since.
@Component
public class Mergers {

    private static final String GONE = "L’une de ces deux fiches n’est plus là, ou a déjà été réunie à une autre.";

    private static final String JOIN = """
            insert into directory.merger (joined_id, kept_id, name, written)
            select :joined, s.id, :name, (
              select coalesce(jsonb_object_agg(b.key, jsonb_build_array(b.value, a.value)), '{}')
              from jsonb_each(cast(:before as jsonb)) b join jsonb_each(to_jsonb(s)) a using (key)
              where a.value <> b.value and key <> 'version')
            from directory.structure s where s.id = :kept
            """;

    private final Structures structures;
    private final Journal journal;
    private final Retelling retelling;
    private final Following following;
    private final JdbcClient jdbc;

    Mergers(Structures structures, Journal journal, Retelling retelling, Following following, JdbcClient jdbc) {
        this.structures = structures;
        this.journal = journal;
        this.retelling = retelling;
        this.following = following;
        this.jdbc = jdbc;
    }

    /// A sheet as it was read.
    public record Read(StructureId id, int version) {}

    /// A sheet that was joined to another.
    ///
    /// @param number what its address begins with
    public record Joined(long number, String name, StructureId kept) {}

    /// @param sheet what the kept one says from then on
    /// @param placing how its position is known
    @Transactional
    public Saved join(Read kept, Read joined, Sheet<StructureField> sheet, @Nullable Placing placing) {
        for (Read read : lockOrder(kept, joined)) {
            if (!isAsRead(read)) {
                return structures.findStructure(read.id()).isEmpty()
                        ? new Saved.Refused("kept", GONE)
                        : journal.changedMeanwhile(read.id().value());
            }
        }
        Structure one = structures.findStructure(kept.id()).orElseThrow();
        Structure other = structures.findStructure(joined.id()).orElseThrow();
        String before = saidBy(one.id());
        structures.saveAll(Map.of(
                one.id(),
                new Structures.Draft(
                        one.origin(), sheet, united(one.extra(), other.extra()), placing, fresher(one, other))));
        jdbc.sql(JOIN)
                .param("joined", other.id().value())
                .param("kept", one.id().value())
                .param("name", one.name())
                .param("before", before)
                .update();
        following.follow(other.id(), one.id());
        structures.remove(other.id(), other.version());
        retelling.retell(one.id().value());
        return Saved.DONE;
    }

    // Two people who join the same two the other way round wait for one another in one order.
    private static List<Read> lockOrder(Read one, Read other) {
        return one.id().value().compareTo(other.id().value()) < 0 ? List.of(one, other) : List.of(other, one);
    }

    private boolean isAsRead(Read read) {
        return jdbc.sql("select version from directory.structure where id = ? and deleted_at is null for update")
                .param(read.id().value())
                .query(Integer.class)
                .optional()
                .filter(version -> version == read.version())
                .isPresent();
    }

    private String saidBy(StructureId structure) {
        return jdbc.sql("select to_jsonb(s) from directory.structure s where s.id = ?")
                .param(structure.value())
                .query(String.class)
                .single();
    }

    // What the lists of both say and no field takes; where they differ, the kept one is right.
    private static Map<String, String> united(Map<String, String> kept, Map<String, String> joined) {
        var all = new LinkedHashMap<>(joined);
        all.putAll(kept);
        return all;
    }

    private static @Nullable LocalDate fresher(Structure one, Structure other) {
        return Stream.of(one, other)
                .flatMap(each -> Optional.ofNullable(each.upkeep().changedOn()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Where the address of a joined sheet leads.
    public Optional<Structure> findKept(StructureId joined) {
        return findKeptId(joined).flatMap(structures::findStructure);
    }

    private Optional<StructureId> findKeptId(StructureId joined) {
        return jdbc.sql("select directory.kept(?)")
                .param(joined.value())
                .query((row, _) -> new StructureId(row.getObject(1, UUID.class)))
                .optional()
                .filter(kept -> !kept.equals(joined));
    }

    /// Those of these sheets that were joined to another.
    public Map<StructureId, Joined> joinedAmong(Collection<StructureId> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var joined = new LinkedHashMap<StructureId, Joined>();
        jdbc.sql("""
                        select s.id, s.number, s.name, directory.kept(s.id) as kept_id
                        from directory.merger m join directory.structure s on s.id = m.joined_id where s.id = any (?)
                        """)
                .param(asked.stream().map(StructureId::value).toArray(UUID[]::new))
                .query(row -> {
                    joined.put(new StructureId(row.getObject("id", UUID.class)), joined(row));
                });
        return joined;
    }

    private static Joined joined(ResultSet row) throws SQLException {
        return new Joined(
                row.getLong("number"), row.getString("name"), new StructureId(row.getObject("kept_id", UUID.class)));
    }

    /// Those whose addresses lead to a sheet.
    public Set<UUID> joinedTo(StructureId kept) {
        return Set.copyOf(jdbc.sql("select directory.joined_to(?)")
                .param(kept.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /// Those that were joined to sheets of these communes, the last first.
    public List<Joined> listJoined(Collection<String> communes) {
        return jdbc.sql("""
                        select j.number, j.name, m.kept_id from directory.merger m
                          join directory.structure j on j.id = m.joined_id
                          join directory.structure s on s.id = m.kept_id and s.deleted_at is null
                        where s.insee = any (?) order by m.rank desc
                        """)
                .param(communes.toArray(String[]::new))
                .query((row, _) -> joined(row))
                .list();
    }
}
