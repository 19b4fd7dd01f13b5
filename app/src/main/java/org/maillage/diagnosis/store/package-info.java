/// Constats in the database.
@NullMarked
package org.maillage.diagnosis.store;

import org.jspecify.annotations.NullMarked;
