/// The pages from which the coordination leads a workshop, and the wall the room looks at.
@NullMarked
package org.maillage.diagnosis.web.workshops;

import org.jspecify.annotations.NullMarked;
