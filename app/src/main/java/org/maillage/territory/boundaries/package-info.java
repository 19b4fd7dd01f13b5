/// Boundaries that people hand in: read, laid beside the areas that are known, looked at, mended when asked, applied.
///
/// Only what lies in the territory of a convention is kept of a file; a boundary that changes ends the one before it,
/// which stays. One package, though it is a large one: its workers know one another and nobody outside knows them.
@NamedInterface("boundaries")
@NullMarked
package org.maillage.territory.boundaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
