/// The sheet of a structure and of a service, read, removed, confirmed.
@NullMarked
package org.maillage.directory.web.sheet;

import org.jspecify.annotations.NullMarked;
