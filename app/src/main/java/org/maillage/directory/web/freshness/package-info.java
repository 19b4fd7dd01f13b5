/// Which sheets wait to be looked at again, by whom, and what would make them better.
@NullMarked
package org.maillage.directory.web.freshness;

import org.jspecify.annotations.NullMarked;
