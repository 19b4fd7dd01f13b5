/// Pages of the diagnosis: constats listed, written, read, joined; beside them portraits, maps and their sources.
@NullMarked
package org.maillage.diagnosis.web;

import org.jspecify.annotations.NullMarked;
