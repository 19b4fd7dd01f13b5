/// Where the coordination brings the boundaries of its territory, looks at them and has them applied.
@NullMarked
package org.maillage.convention.web.boundaries;

import org.jspecify.annotations.NullMarked;
