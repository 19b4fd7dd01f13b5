/// The dashboard of a convention and its points d'attention.
@NullMarked
package org.maillage.workspace.overview;

import org.jspecify.annotations.NullMarked;
