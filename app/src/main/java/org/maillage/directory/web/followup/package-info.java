/// The pages of what the territory and the Caf follow together of a structure.
@NullMarked
package org.maillage.directory.web.followup;

import org.jspecify.annotations.NullMarked;
