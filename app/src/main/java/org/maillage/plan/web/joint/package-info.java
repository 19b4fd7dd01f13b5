/// Changing several actions at once: what one wants, what it would do, what was done.
@NullMarked
package org.maillage.plan.web.joint;

import org.jspecify.annotations.NullMarked;
