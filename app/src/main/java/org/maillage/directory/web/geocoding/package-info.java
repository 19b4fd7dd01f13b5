/// Where structures lie: those that no map shows yet.
@NullMarked
package org.maillage.directory.web.geocoding;

import org.jspecify.annotations.NullMarked;
