/// Where one arrives after signing in: one's conventions and what they ask.
@NullMarked
package org.maillage.workspace.mine;

import org.jspecify.annotations.NullMarked;
