package org.maillage.convention.contents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/// A table whose attachments are too large to be held in memory: they stand elsewhere, and pass slice after slice. Its
/// own column only keeps their place.
public interface StreamedAttachment {

    /// The table, such as `files.file_version`.
    String table();

    void copy(UUID row, OutputStream out) throws IOException;

    void write(UUID row, InputStream content) throws IOException;
}
