/// The conventions of one person side by side: a line for each, its numbers, what needs that person most first.
@NullMarked
package org.maillage.workspace.portfolio;

import org.jspecify.annotations.NullMarked;
