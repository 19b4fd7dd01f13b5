package org.maillage.convention.contents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The tables of a convention, each after those it refers to: the frame, then the plan, as one reads them.
@Component
public class ContentTables {

    private final ObjectProvider<ContentSource> sources;

    ContentTables(ObjectProvider<ContentSource> sources) {
        this.sources = sources;
    }

    public List<ContentTable> listOf(ContentUse use) {
        return listAll().stream().filter(table -> table.serves(use)).toList();
    }

    public List<ContentTable> listAll() {
        var named = new LinkedHashMap<String, ContentTable>();
        sources.orderedStream().forEach(source -> source.tables().forEach(table -> named.put(table.name(), table)));
        var ordered = new LinkedHashMap<String, ContentTable>();
        named.values().forEach(table -> place(table, named, ordered));
        return new ArrayList<>(ordered.values());
    }

    private static void place(ContentTable table, Map<String, ContentTable> named, Map<String, ContentTable> ordered) {
        table.references().values().stream()
                .filter(other -> !other.equals(table.name()) && !ordered.containsKey(other))
                .flatMap(other -> Optional.ofNullable(named.get(other)).stream())
                .forEach(other -> place(other, named, ordered));
        ordered.put(table.name(), table);
    }
}
