/// Any object of a convention, found by the address of a tool that hangs on it: its history, its conversation, its
/// files.
@NamedInterface("subjects")
@NullMarked
package org.maillage.convention.subjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
