package org.maillage.directory.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.StructureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pairs of sheets that share a key, read in a stream: what is held in memory does not grow with the directory. Fifty
/// thousand sheets of one commune share keys four hundred thousand times; PostgreSQL joins them by hash in two seconds,
/// comparing them takes two more (ManySheetsTests).
@Component
class Candidates {

    private static final int PAIRS_AT_ONCE = 2_000;
    private static final int TRAITS_HELD = 10_000;

    private static final String AT_MOST = Arrays.stream(AlikeKey.Sort.values())
            .map(sort -> "when '" + sort.letter() + "' then " + sort.atMost())
            .collect(Collectors.joining(" ", "case sort ", " end"));

    private static final String PAIRS = """
            with mine as materialized (
              select k.sort, k.key, s.id, s.number
              from directory.structure s join directory.alike_key k on k.structure_id = s.id
              where s.insee = any (:communes) and s.deleted_at is null %s),
            shared as materialized (
              select sort, key from mine group by sort, key having count(*) between 2 and %s)
            select distinct a.number, b.number, a.id, b.id
            from shared
              join mine a on a.sort = shared.sort and a.key = shared.key
              join mine b on b.sort = a.sort and b.key = a.key and b.number > a.number
            %s order by a.number, b.number
            """;

    private static final String ALL = PAIRS.formatted("", AT_MOST, "");

    private static final String WITH_SOME = PAIRS.formatted(
            "and (k.sort, k.key) in (select f.sort, f.key from directory.alike_key f where f.structure_id = any (:sheets))",
            AT_MOST,
            "where a.id = any (:sheets) or b.id = any (:sheets)");

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Ids(UUID one, UUID other) {}

    /// Two sheets by what tells them from others.
    record Two(Traits one, Traits other) {}

    /// @param each takes two sheets of these communes, the one that came first before the other
    @Transactional(readOnly = true)
    public void forEach(Collection<String> communes, BiConsumer<Traits, Traits> each) {
        compare(jdbc.sql(ALL), communes, each);
    }

    /// Those pairs of which one is among these sheets.
    @Transactional(readOnly = true)
    public void forEachWith(
            Collection<StructureId> sheets, Collection<String> communes, BiConsumer<Traits, Traits> each) {
        compare(jdbc.sql(WITH_SOME).param("sheets", ids(sheets)), communes, each);
    }

    Optional<Two> find(StructureId one, StructureId other) {
        Map<StructureId, Traits> both =
                read(ids(List.of(one, other))).stream().collect(Collectors.toMap(Traits::id, Function.identity()));
        return Optional.ofNullable(both.get(one))
                .flatMap(first -> Optional.ofNullable(both.get(other)).map(second -> new Two(first, second)));
    }

    private static UUID[] ids(Collection<StructureId> sheets) {
        return sheets.stream().map(StructureId::value).toArray(UUID[]::new);
    }

    private List<Traits> read(UUID[] ids) {
        return jdbc.sql("select " + Traits.COLUMNS + " from directory.structure s where s.id = any (?)")
                .param(ids)
                .query((row, _) -> Traits.read(row))
                .list();
    }

    private void compare(JdbcClient.StatementSpec pairs, Collection<String> communes, BiConsumer<Traits, Traits> each) {
        var held = new Held();
        var window = new ArrayList<Ids>();
        pairs.withFetchSize(PAIRS_AT_ONCE)
                .param("communes", communes.toArray(String[]::new))
                .query(row -> {
                    window.add(new Ids(row.getObject(3, UUID.class), row.getObject(4, UUID.class)));
                    if (window.size() == PAIRS_AT_ONCE) {
                        held.compare(window, each);
                    }
                });
        held.compare(window, each);
    }

    /// Traits read lately: pairs come in the order of their first, so most serve again at once.
    private final class Held extends LinkedHashMap<UUID, Traits> {

        Held() {
            super(TRAITS_HELD, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Traits> eldest) {
            return size() > TRAITS_HELD;
        }

        void compare(List<Ids> window, BiConsumer<Traits, Traits> each) {
            var missing = new HashSet<UUID>();
            for (Ids two : window) {
                for (UUID id : List.of(two.one(), two.other())) {
                    // Asking also marks it as used, so that reading others does not push it out.
                    if (get(id) == null) {
                        missing.add(id);
                    }
                }
            }
            read(missing.toArray(UUID[]::new)).forEach(one -> put(one.id().value(), one));
            for (Ids two : window) {
                Traits one = get(two.one());
                Traits other = get(two.other());
                if (one != null && other != null) {
                    each.accept(one, other);
                }
            }
            window.clear();
        }
    }
}
