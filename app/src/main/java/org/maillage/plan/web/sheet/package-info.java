/// The sheet of an action: its head, its tabs, and what changes from the sheet itself.
@NullMarked
package org.maillage.plan.web.sheet;

import org.jspecify.annotations.NullMarked;
