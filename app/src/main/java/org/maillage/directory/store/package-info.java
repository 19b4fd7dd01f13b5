/// Structures, services and what is searched of them, in PostgreSQL.
@NullMarked
package org.maillage.directory.store;

import org.jspecify.annotations.NullMarked;
