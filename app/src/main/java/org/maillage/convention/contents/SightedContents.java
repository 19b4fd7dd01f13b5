package org.maillage.convention.contents;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes out of the contents what somebody may not see: what was hidden then, and what is hidden now. What was open
/// when a state was frozen and was closed since stays closed in that state too.
@Component
public class SightedContents {

    private final JdbcClient jdbc;
    private final ContentTables tables;
    private final ObjectProvider<HiddenRows> others;

    SightedContents(JdbcClient jdbc, ContentTables tables, ObjectProvider<HiddenRows> others) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.others = others;
    }

    public Contents seenBy(Sight sight, ConventionId convention, ContentUse use, Contents contents) {
        Set<UUID> hidden = hiddenNow(sight, convention, use);
        return new Ownership(tables.listOf(use))
                .without(
                        contents,
                        (table, row) -> table.visible() && (hidden.contains(row.id()) || !covers(sight, row)));
    }

    private Set<UUID> hiddenNow(Sight sight, ConventionId convention, ContentUse use) {
        var hidden = new HashSet<UUID>();
        tables.listOf(use).stream()
                .filter(ContentTable::visible)
                .forEach(table ->
                        hidden.addAll(jdbc.sql("select t.id from %s t where t.convention_id = :convention and not %s"
                                        .formatted(table.name(), Sight.condition("t")))
                                .param("convention", convention.value())
                                .params(sight.params())
                                .query(UUID.class)
                                .list()));
        others.stream().forEach(rows -> hidden.addAll(rows.hiddenFrom(sight, convention)));
        return hidden;
    }

    private static boolean covers(Sight sight, Contents.Row row) {
        return sight.covers(
                Visibility.ofCode(String.valueOf(row.text("visibility"))),
                row.findId("institution_id").orElse(null));
    }
}
