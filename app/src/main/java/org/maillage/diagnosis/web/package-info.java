/// Pages of the diagnosis, one folder for each thing: constats, workshops, portraits and maps, their sources.
@NullMarked
package org.maillage.diagnosis.web;

import org.jspecify.annotations.NullMarked;
