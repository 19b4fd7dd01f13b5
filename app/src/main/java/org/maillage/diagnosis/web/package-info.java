/// Pages of the diagnosis.
@NullMarked
package org.maillage.diagnosis.web;

import org.jspecify.annotations.NullMarked;
