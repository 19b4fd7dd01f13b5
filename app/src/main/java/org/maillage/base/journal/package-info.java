/// Who changed what. A database trigger on every table writes actor, time and each field before and after
/// (`db/migration/journal`); this module tells the trigger who acts and reads the entries back.
@NamedInterface("journal")
@NullMarked
package org.maillage.base.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
