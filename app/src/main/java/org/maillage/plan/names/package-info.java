/// From the names people write, on a form or in a file, to what the instance knows, and what it learns.
@NullMarked
package org.maillage.plan.names;

import org.jspecify.annotations.NullMarked;
