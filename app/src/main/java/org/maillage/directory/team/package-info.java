/// What the teams of structures are qualified for: need, target and reached each year, the training planned, and the
/// gaps that are left.
///
/// Counts are of posts and of those who hold them, so that small ones are told: they say nothing of families.
@NamedInterface("team")
@NullMarked
package org.maillage.directory.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
