/// Writing an action: one form to create it, the same to change it.
@NullMarked
package org.maillage.plan.web.form;

import org.jspecify.annotations.NullMarked;
