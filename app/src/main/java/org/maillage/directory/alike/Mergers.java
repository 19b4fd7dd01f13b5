package org.maillage.directory.alike;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.directory.Placing;
import org.maillage.directory.Retelling;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one sheet of two, and two of it again. The joined one is removed and leads to the kept one; its services go
/// there. [Structures#restore] parts them: both are then what they were, but for what was written since.
@Component
public class Mergers {

    private static final String GONE = "L’une de ces deux fiches n’est plus là, ou a déjà été réunie à une autre.";

    private final Structures structures;
    private final Services services;
    private final Journal journal;
    private final Retelling retelling;
    private final JdbcClient jdbc;

    Mergers(Structures structures, Services services, Journal journal, Retelling retelling, JdbcClient jdbc) {
        this.structures = structures;
        this.services = services;
        this.journal = journal;
        this.retelling = retelling;
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
        long before = lastEntry();
        Structure one = structures.findStructure(kept.id()).orElseThrow();
        Structure other = structures.findStructure(joined.id()).orElseThrow();
        structures.saveAll(Map.of(
                one.id(),
                new Structures.Draft(
                        one.origin(), sheet, united(one.extra(), other.extra()), placing, fresher(one, other))));
        move(other.id(), one.id());
        structures.remove(other.id(), other.version());
        jdbc.sql("""
                        insert into directory.merger (joined_id, kept_id, name, deed, after_entry, last_entry)
                        values (?, ?, ?, pg_current_xact_id(), ?, ?)
                        """)
                .params(other.id().value(), one.id().value(), one.name(), before, lastEntry())
                .update();
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

    private long lastEntry() {
        return jdbc.sql("select coalesce(max(id), 0) from journal.entry")
                .query(Long.class)
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

    private void move(StructureId from, StructureId to) {
        var moved = new LinkedHashMap<ServiceId, Services.Draft>();
        for (Service service : services.listGivenBy(List.of(from)).getOrDefault(from, List.of())) {
            moved.put(
                    service.id(),
                    new Services.Draft(to, service.origin(), service.sheet(), service.extra(), service.changedOn()));
        }
        services.saveAll(moved);
    }

    /// Where the address of a joined sheet leads.
    public Optional<Structure> findKept(StructureId joined) {
        return jdbc.sql("select directory.kept(?)")
                .param(joined.value())
                .query((row, _) -> new StructureId(row.getObject(1, UUID.class)))
                .optional()
                .filter(kept -> !kept.equals(joined))
                .flatMap(structures::findStructure);
    }

    /// Those that were joined to sheets of these communes, the last first.
    public List<Joined> listJoined(Collection<String> communes) {
        return jdbc.sql("""
                        select j.number, j.name, m.kept_id from directory.merger m
                          join directory.structure j on j.id = m.joined_id
                          join directory.structure s on s.id = m.kept_id and s.deleted_at is null
                        where s.insee = any (?) order by m.last_entry desc
                        """)
                .param(communes.toArray(String[]::new))
                .query((row, _) -> new Joined(
                        row.getLong("number"),
                        row.getString("name"),
                        new StructureId(row.getObject("kept_id", UUID.class))))
                .list();
    }
}
