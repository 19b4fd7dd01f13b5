/// Pages that say who does what: the matrix of organisations by themes, and one organisation in the plan.
@NullMarked
package org.maillage.plan.web.roles;

import org.jspecify.annotations.NullMarked;
