package org.maillage.directory;

import java.util.UUID;

/// Has a structure and its services found as they stand now, after their rows were written by other ways than
/// [Structures] and [Services].
public interface Retelling {

    /// @param sheet a structure, or one of its services
    void retell(UUID sheet);
}
