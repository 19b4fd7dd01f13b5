/// The coordination's side: whom to ask, sending, following what comes back.
@NullMarked
package org.maillage.partners.asking;

import org.jspecify.annotations.NullMarked;
