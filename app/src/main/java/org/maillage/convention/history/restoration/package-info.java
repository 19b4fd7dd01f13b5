/// Brings an object back to what it was: walks its journal backwards from now, shows what would change, and hands what
/// was chosen to the module that owns the object.
@NullMarked
package org.maillage.convention.history.restoration;

import org.jspecify.annotations.NullMarked;
