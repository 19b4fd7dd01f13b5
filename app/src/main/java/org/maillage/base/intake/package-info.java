/// Takes in what people hand in: the columns of a sheet are recognised against those that a module describes
/// ([org.maillage.base.intake.ColumnRecognition]).
@NamedInterface("intake")
@NullMarked
package org.maillage.base.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
