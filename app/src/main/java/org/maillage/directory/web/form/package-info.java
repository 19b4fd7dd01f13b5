/// Writing the sheet of a structure or of a service.
@NullMarked
package org.maillage.directory.web.form;

import org.jspecify.annotations.NullMarked;
