/// What the territory and the Caf follow together of a structure: their referents, their meetings, its approvals and
/// the work back from the end of them.
@NamedInterface("followup")
@NullMarked
package org.maillage.directory.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
