/// A convention taken away as one file of open formats, and brought back on this instance or on another
/// (docs/fr/emporter.md describes the file).
///
/// [org.maillage.convention.portable.TakingAway] writes what one may see, or all of it for the operator;
/// [org.maillage.convention.portable.BringingBack] checks such a file whole, shows what it would become, and makes it
/// stand in one transaction.
@NullMarked
package org.maillage.convention.portable;

import org.jspecify.annotations.NullMarked;
