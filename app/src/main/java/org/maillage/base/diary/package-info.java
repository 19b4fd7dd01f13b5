/// The diary: each module says which of its objects have a day, the calendar shows them.
@NamedInterface("diary")
@NullMarked
package org.maillage.base.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
