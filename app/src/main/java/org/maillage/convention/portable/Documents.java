package org.maillage.convention.portable;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.maillage.convention.contents.ContentDocuments;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The attachments that are contents themselves: in the file they stand in the format of `convention.json`, whatever
/// way the database keeps them.
@Component
class Documents {

    private final ObjectProvider<ContentDocuments> known;
    private final DepartingContents contents;
    private final ContentsFormat format;

    Documents(ObjectProvider<ContentDocuments> known, DepartingContents contents, ContentsFormat format) {
        this.known = known;
        this.contents = contents;
        this.format = format;
    }

    Optional<ContentDocuments> find(String table) {
        return known.stream().filter(one -> one.table().equals(table)).findFirst();
    }

    /// What one may see of it.
    ///
    /// @param named takes the ids it names
    byte[] departing(Departure departure, String table, byte[] kept, Set<String> named) {
        Contents seen = contents.ofFrozen(departure, find(table).orElseThrow().read(kept));
        seen.tables().values().forEach(rows -> rows.forEach(row -> Values.ids(row.values(), named::add)));
        return format.write(seen).getBytes(StandardCharsets.UTF_8);
    }
}
