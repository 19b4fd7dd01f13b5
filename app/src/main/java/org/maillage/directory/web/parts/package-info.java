/// The forms of what is written of a structure part by part.
@NullMarked
package org.maillage.directory.web.parts;

import org.jspecify.annotations.NullMarked;
