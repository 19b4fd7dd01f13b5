/// All that a convention holds, as one document: what a frozen state keeps, what two states are compared by, what an
/// avenant or a renewal begins from, what a convention takes along to another instance.
///
/// A module says which of its tables belong to a convention
/// ([org.maillage.convention.contents.ContentSource]); reading, comparing, hiding and writing them is done here, once.
@NamedInterface("contents")
@NullMarked
package org.maillage.convention.contents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
