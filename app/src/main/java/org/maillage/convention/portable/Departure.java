package org.maillage.convention.portable;

import java.time.ZonedDateTime;
import org.maillage.convention.Space;

/// One taking away: of which convention, and as whom it is seen.
///
/// @param space whose tables are written; of the coordination without institution when the file is complete
/// @param complete whether the data hold all there is, rather than what the member of that space may see
record Departure(Space space, boolean complete, ZonedDateTime at, String source) {

    /// The same of another convention, that goes along.
    Departure from(Space other) {
        return new Departure(other, complete, at, source);
    }
}
