/// The pages of files: all of a convention, those of one object, one file with its versions, and the bytes themselves.
@NullMarked
package org.maillage.convention.web.files;

import org.jspecify.annotations.NullMarked;
