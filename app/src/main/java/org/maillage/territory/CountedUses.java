package org.maillage.territory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Uses of areas that one query counts.
public final class CountedUses {

    private CountedUses() {}

    /// @param sql asks the id of an area and how many things name it, of those in the parameter `areas`
    /// @param words of a count, a clause in French: "3 actions le citent"
    public static Map<AreaId, String> of(
            JdbcClient jdbc, String sql, Collection<AreaId> areas, IntFunction<String> words) {
        return jdbc
                .sql(sql)
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new AreaId(row.getObject(1, UUID.class)), words.apply(row.getInt(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
