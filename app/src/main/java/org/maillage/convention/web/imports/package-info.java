/// Handing files in to a convention: receiving, reading, looking over, correcting, applying, taking back.
@NullMarked
package org.maillage.convention.web.imports;

import org.jspecify.annotations.NullMarked;
