/// What keeps words from being lost between the typing and the saving: two versions compared field by field, forms
/// reopened on what was typed, what was sent without session or to what was deleted meanwhile.
///
/// Everything here works on the parameters of any form; the handlers of the modules know nothing of it.
@NullMarked
package org.maillage.site.editing;

import org.jspecify.annotations.NullMarked;
