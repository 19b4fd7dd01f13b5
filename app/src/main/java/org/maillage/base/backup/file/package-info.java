/// The file of a backup: what it says of itself, its seal, and how it is read from end to end before anything of it is
/// believed.
@NullMarked
package org.maillage.base.backup.file;

import org.jspecify.annotations.NullMarked;
