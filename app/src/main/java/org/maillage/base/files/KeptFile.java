package org.maillage.base.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file with an object of a convention.
///
/// @param kind of the object, as the journal says it
/// @param current its latest version in which nothing was found, or the latest when something was found in all
/// @param versions how many there are
/// @param version what the next change is written over
public record KeptFile(
        FileId id,
        UUID convention,
        String kind,
        UUID subject,
        String name,
        SeenBy seenBy,
        @Nullable UUID addedBy,
        @Nullable Instant deletedAt,
        int version,
        FileVersion current,
        int versions) {

    /// The name under which one version is saved: an older one says so.
    public String nameOf(FileVersion one) {
        if (one.number() == current.number()) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return "%s (version %d)%s".formatted(name.substring(0, dot), one.number(), name.substring(dot));
    }
}
