/// What was found, taken away: as a table, as sheets that come back, in the national formats.
@NullMarked
package org.maillage.directory.web.export;

import org.jspecify.annotations.NullMarked;
