package org.maillage.convention.contents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.contents.Contents.Row;

/// Rows of the instance that conventions name and that a module built on this one keeps: they leave with the convention
/// that names them, and are recognised or added where it arrives.
public interface SharedSource {

    /// Schema and table, such as `directory.structure`.
    String table();

    /// What their list is called in the file that leaves, and in the words of the page that reads it.
    String entry();

    /// Those among some ids that are of this table, as they leave: without what the instance alone decides.
    List<Row> read(Collection<UUID> ids);

    /// The one of this instance that a row of a file is, under another id; empty when two answer.
    Optional<UUID> recognise(Row row);

    /// Told once rows were added as they came.
    void added(Set<UUID> ids);
}
