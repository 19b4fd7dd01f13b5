/// States of a convention frozen under a name, read as they were and compared with each other or with today.
@NullMarked
package org.maillage.convention.snapshots;

import org.jspecify.annotations.NullMarked;
