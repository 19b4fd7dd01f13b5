/// Boundaries that people hand in: read, laid beside the areas that are known, looked at, mended when asked, applied.
///
/// Only what lies in the territory of a convention is kept of a file; a boundary that changes ends the one before it,
/// which stays.
@NamedInterface("boundaries")
@NullMarked
package org.maillage.territory.boundaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
