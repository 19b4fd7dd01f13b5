/// What is written of a structure beside its sheet, part by part: added, changed over the version that was read,
/// removed, brought back.
@NamedInterface("parts")
@NullMarked
package org.maillage.directory.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
