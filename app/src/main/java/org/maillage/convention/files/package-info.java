/// Files with the objects of a convention: which may be seen, who may add to what, how they are told in the journal and
/// taken along. A module says of its kinds of objects which hold files, as a
/// [org.maillage.convention.files.FileHolder].
@NamedInterface("files")
@NullMarked
package org.maillage.convention.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
