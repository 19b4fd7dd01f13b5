/// The plans of several conventions read at once, for one person who stands in all of them: counts, what that person
/// carries, what the organisation leads, what is followed.
@NamedInterface("across")
@NullMarked
package org.maillage.plan.across;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
