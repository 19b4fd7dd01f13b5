package org.maillage.base.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One state of a file, never changed.
///
/// @param number from 1
/// @param fileName as it was sent
/// @param mediaType by its bytes
/// @param virus what was found in it, or null
public record FileVersion(
        UUID id,
        int number,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        Instant sentAt,
        @Nullable UUID sentBy,
        ScanState scan,
        @Nullable String virus) {

    public Optional<FileFamily> family() {
        return FileFamily.findByMediaType(mediaType);
    }

    /// Whether a person who sees the file may have the bytes of this version.
    public boolean isOpenTo(UUID person) {
        return scan.open() || scan == ScanState.WAITING && person.equals(sentBy);
    }
}
