/// How a convention begins on an instance.
@NullMarked
package org.maillage.convention.creation;

import org.jspecify.annotations.NullMarked;
