/// What one reads without signing in.
@NullMarked
package org.maillage.workspace.doorstep;

import org.jspecify.annotations.NullMarked;
