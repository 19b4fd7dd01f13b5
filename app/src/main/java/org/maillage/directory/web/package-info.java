/// The pages of the directory inside the space of a convention.
@NullMarked
package org.maillage.directory.web;

import org.jspecify.annotations.NullMarked;
