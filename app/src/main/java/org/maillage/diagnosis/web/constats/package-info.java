/// The list of constats, and what every page about them says alike.
@NullMarked
package org.maillage.diagnosis.web.constats;

import org.jspecify.annotations.NullMarked;
