package org.maillage.convention.contents;

/// A table whose attachments are themselves contents of the convention, such as its frozen states: what hides, renames
/// or checks rows does it in them too.
public interface ContentDocuments {

    /// The table, such as `convention.snapshot`.
    String table();

    /// @throws UnreadableContents when these bytes are no such document
    Contents read(byte[] attachment);

    byte[] write(Contents contents);
}
