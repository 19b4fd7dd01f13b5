package org.maillage.convention.portable;

import java.io.IOException;
import java.util.Set;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.stereotype.Component;

/// Writes one convention into the file, the one that leaves or a copy that goes with it: its rows, its journal, the
/// files kept with it.
@Component
class PartWriting {

    private final DepartingJournal journal;
    private final Attachments attachments;
    private final ContentsFormat format;

    PartWriting(DepartingJournal journal, Attachments attachments, ContentsFormat format) {
        this.journal = journal;
        this.attachments = attachments;
        this.format = format;
    }

    /// @param folder ends in a slash, or is empty
    /// @param ids takes those that it names
    void write(String folder, Departure departure, DepartingContents.Seen seen, Set<String> ids, FileWriting file)
            throws IOException {
        Contents named = attachments.named(seen.contents());
        file.add(folder + PortableFile.CONTENTS, format.write(named));
        tell(named, ids);
        file.add(folder + PortableFile.JOURNAL, text -> journal.write(departure, seen.hidden(), ids, text));
        attachments.write(departure, attachments.listOf(named), ids, file);
    }

    static void tell(Contents contents, Set<String> ids) {
        contents.tables().values().forEach(rows -> rows.forEach(row -> Values.ids(row.values(), ids::add)));
    }
}
