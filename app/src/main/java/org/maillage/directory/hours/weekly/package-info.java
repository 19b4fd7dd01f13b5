/// Hours as a week to fill in: mornings and afternoons, school holidays, public holidays.
@NullMarked
package org.maillage.directory.hours.weekly;

import org.jspecify.annotations.NullMarked;
