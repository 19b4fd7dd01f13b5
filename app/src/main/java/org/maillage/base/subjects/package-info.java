/// The objects of conventions as every tool of the house knows them: a kind and an id, what one may see of them, under
/// what name, at what address. A module presents its kinds; history, conversation and files hang on any of them.
@NamedInterface("subjects")
@NullMarked
package org.maillage.base.subjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
