@NullMarked
package org.maillage;

import org.jspecify.annotations.NullMarked;
