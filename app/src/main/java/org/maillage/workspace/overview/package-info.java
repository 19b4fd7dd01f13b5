/// The dashboard of a convention.
@NullMarked
package org.maillage.workspace.overview;

import org.jspecify.annotations.NullMarked;
