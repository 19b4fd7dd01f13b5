/// From the names people write on a form to what the instance knows, and what it learns.
@NullMarked
package org.maillage.plan.names;

import org.jspecify.annotations.NullMarked;
