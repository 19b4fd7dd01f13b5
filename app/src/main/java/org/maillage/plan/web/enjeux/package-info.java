/// The enjeux of a plan, and the headings they stand under.
@NullMarked
package org.maillage.plan.web.enjeux;

import org.jspecify.annotations.NullMarked;
