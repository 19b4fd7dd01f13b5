/// Finding a place or a service: list, map, filters.
@NullMarked
package org.maillage.directory.web.search;

import org.jspecify.annotations.NullMarked;
