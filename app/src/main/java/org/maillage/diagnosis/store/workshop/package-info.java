/// Workshops in the database.
@NullMarked
package org.maillage.diagnosis.store.workshop;

import org.jspecify.annotations.NullMarked;
