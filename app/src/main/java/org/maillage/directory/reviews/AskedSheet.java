package org.maillage.directory.reviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.ServiceId;
import org.maillage.directory.StructureId;

/// One sheet that an organisation is asked about, and what it answered last.
///
/// @param service null for the structure itself
/// @param name of the sheet now
/// @param path inside the space
/// @param version of the sheet now
/// @param answer null while nothing was said
/// @param reason why it is said to be gone, or empty
/// @param removed whether the sheet is no longer in the directory
/// @param moved whether somebody else keeps it now
/// @param kept whether the coordination keeps it, though it was said to be gone
public record AskedSheet(
        AskedSheetId id,
        AskId ask,
        StructureId structure,
        @Nullable ServiceId service,
        String name,
        String path,
        int version,
        @Nullable AnswerKind answer,
        @Nullable Instant answeredAt,
        String reason,
        boolean removed,
        boolean moved,
        boolean kept) {

    /// What the journal tells of: the service, or the structure.
    public UUID subject() {
        return service == null ? structure.value() : service.value();
    }

    /// Whether who opens the link may still say something of it.
    public boolean isOpen() {
        return !removed && !moved;
    }

    /// Whether the coordination still has to say what becomes of it.
    public boolean waitsForDecision() {
        return answer == AnswerKind.GONE && isOpen() && !kept;
    }
}
