/// Structures and services as the tools of the house know objects: named, found by words, holding files.
@NullMarked
package org.maillage.directory.subjects;

import org.jspecify.annotations.NullMarked;
