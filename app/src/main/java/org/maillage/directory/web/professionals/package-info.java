/// Professionals: looking for them, one's own entry with or without account, proposing somebody, who should meet.
@NullMarked
package org.maillage.directory.web.professionals;

import org.jspecify.annotations.NullMarked;
