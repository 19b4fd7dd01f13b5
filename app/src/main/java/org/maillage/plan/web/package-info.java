/// The plan on screen.
@NullMarked
package org.maillage.plan.web;

import org.jspecify.annotations.NullMarked;
