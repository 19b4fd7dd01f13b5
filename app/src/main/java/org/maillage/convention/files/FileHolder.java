package org.maillage.convention.files;

import java.util.UUID;
import org.maillage.convention.Space;

/// A kind of objects that files can be put with. What no module names holds none.
public interface FileHolder {

    /// As the triggers write it, such as `action`.
    String kind();

    /// Whether this member may add files to an object they see, and change those that are there. Nobody but the
    /// coordination unless the module says otherwise.
    default boolean mayAddTo(Space space, UUID object) {
        return space.rights().mayCoordinate();
    }
}
