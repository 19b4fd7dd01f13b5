/// Sheets that may tell of one place: found by evidence that has a name, joined and parted again by people alone.
@NullMarked
package org.maillage.directory.alike;

import org.jspecify.annotations.NullMarked;
