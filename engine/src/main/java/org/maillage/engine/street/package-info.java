/// Streets of one way of moving, as arrays: read once, searched thousands of times a second.
@NullMarked
package org.maillage.engine.street;

import org.jspecify.annotations.NullMarked;
