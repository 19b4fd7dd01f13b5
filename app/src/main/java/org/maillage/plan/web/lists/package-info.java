/// The short lists of a plan: topics and other contracts.
@NullMarked
package org.maillage.plan.web.lists;

import org.jspecify.annotations.NullMarked;
