/// Avenants: what changes a signed convention. Each is prepared in a working copy while the signed convention lives on,
/// compared with it as it stands today, and adopted at once with what every party decided.
///
/// The three-way comparison and the writing are those of [org.maillage.convention.contents]: what a page compares is
/// what the adoption writes.
@NullMarked
package org.maillage.convention.amendments;

import org.jspecify.annotations.NullMarked;
