/// Several actions changed at once: what is wanted of all, what it does to each, and how it is taken back.
@NullMarked
package org.maillage.plan.joint;

import org.jspecify.annotations.NullMarked;
