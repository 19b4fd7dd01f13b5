/// Sheets that may be one: listed, compared, joined or said to be different.
@NullMarked
package org.maillage.directory.web.alike;

import org.jspecify.annotations.NullMarked;
