/// The pages of both sides.
@NullMarked
package org.maillage.partners.web;

import org.jspecify.annotations.NullMarked;
