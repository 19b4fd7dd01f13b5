package org.maillage.directory.store;

import java.util.List;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentUse;
import org.springframework.stereotype.Component;

/// What a convention says of structures, which belong to the instance. The working copy of an avenant would follow them
/// a second time; the next convention begins with who intervenes and with the networks, and has meetings of its own.
@Component
class DirectoryContents implements ContentSource {

    @Override
    public List<ContentTable> tables() {
        return List.of(
                said("directory.referent", ContentUse.CONTINUED),
                said("directory.meeting"),
                said("directory.network_member", ContentUse.CONTINUED).removedOn(null));
    }

    private static ContentTable said(String table, ContentUse... uses) {
        return ContentTable.ofObjects(table, "structure", uses).partOf("structure", "structure_id");
    }
}
