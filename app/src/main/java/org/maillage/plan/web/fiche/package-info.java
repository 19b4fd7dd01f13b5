/// The fiche of an action: taken away, filled in elsewhere, handed in again.
@NullMarked
package org.maillage.plan.web.fiche;

import org.jspecify.annotations.NullMarked;
