/// Files that people put with objects of a convention: taken in, told apart by their bytes, scanned, kept in the
/// database with their versions, given back. It knows no convention and no right: who calls brings the sight.
///
/// The way in: [org.maillage.base.files.FileReception] refuses or takes, [org.maillage.base.files.KeptFiles] keeps,
/// [org.maillage.base.files.Scanning] has it scanned. The way out: [org.maillage.base.files.FileBytes].
@NamedInterface("files")
@NullMarked
package org.maillage.base.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
