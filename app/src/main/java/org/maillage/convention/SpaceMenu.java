package org.maillage.convention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a module adds to the side menu of a convention's space. The menu follows the red thread: the position
/// says where on it.
public interface SpaceMenu {

    List<Entry> entriesFor(Space space);

    /// @param position rank along the red thread; from 100 on: the group "Espace"
    /// @param inside address inside the space, such as `/plan`
    /// @param count how many objects stand behind it, or null
    record Entry(
            int position,
            String label,
            String inside,
            @Nullable Integer count) {}
}
