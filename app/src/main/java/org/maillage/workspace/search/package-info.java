/// One box for everything one may see in one's conventions: suggestions while typing, the page of results, what one
/// looked
/// for lately and what one keeps.
@NullMarked
package org.maillage.workspace.search;

import org.jspecify.annotations.NullMarked;
