package org.maillage.base.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One file that somebody could send.
///
/// @param kind what was done to it
/// @param cells what must be read in it, by address, or null where its content was changed
/// @param mayBeRefused false when it is as good as the file that it was made of
public record WorkbookVariant(
        String kind,
        String fileName,
        byte[] content,
        @Nullable Map<String, String> cells,
        boolean mayBeRefused) {

    static WorkbookVariant damaged(String kind, String fileName, byte[] content) {
        return new WorkbookVariant(kind, fileName, content, null, true);
    }

    static WorkbookVariant intact(String kind, String fileName, byte[] content, Map<String, String> cells) {
        return new WorkbookVariant(kind, fileName, content, cells, false);
    }

    /// Read as it was written or not at all.
    static WorkbookVariant doubtful(String kind, String fileName, byte[] content, Map<String, String> cells) {
        return new WorkbookVariant(kind, fileName, content, cells, true);
    }
}
