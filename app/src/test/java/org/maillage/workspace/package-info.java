@NullMarked
package org.maillage.workspace;

import org.jspecify.annotations.NullMarked;
