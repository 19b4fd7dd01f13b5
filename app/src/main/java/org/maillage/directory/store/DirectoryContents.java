package org.maillage.directory.store;

import java.util.List;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.stereotype.Component;

/// What a convention says of structures, which belong to the instance. None of it is carried: the working copy of an
/// avenant would follow them a second time, and the next convention names its own referents.
@Component
class DirectoryContents implements ContentSource {

    @Override
    public List<ContentTable> tables() {
        return List.of(
                said("directory.referent"),
                said("directory.meeting"),
                said("directory.network_member").removedOn(null));
    }

    private static ContentTable said(String table) {
        return ContentTable.ofObjects(table, "structure").partOf("structure", "structure_id");
    }
}
