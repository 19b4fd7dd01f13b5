/// Who does what in a plan: the roles of organisations on actions, read across themes and quartiers.
@NullMarked
package org.maillage.plan.roles;

import org.jspecify.annotations.NullMarked;
