/// The list of the plan: its filters, its ways of being looked at, its pages.
@NullMarked
package org.maillage.plan.web.list;

import org.jspecify.annotations.NullMarked;
