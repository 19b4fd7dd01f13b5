/// Where structures lie: those that no map shows yet, and putting one on the map.
@NullMarked
package org.maillage.directory.web.placing;

import org.jspecify.annotations.NullMarked;
