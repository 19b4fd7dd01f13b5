/// The plan as one takes it away: a table, or paper.
@NullMarked
package org.maillage.plan.web.export;

import org.jspecify.annotations.NullMarked;
