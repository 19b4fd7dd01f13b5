package org.maillage.convention;

import org.maillage.base.tables.TableFile;

/// A table of a space that people read as a spreadsheet: what its own page exports, and what goes with the whole
/// convention when it is taken away.
public interface SpaceTable {

    /// All of it, without filter, as the member of that space may see it.
    TableFile<?> whole(Space space);
}
