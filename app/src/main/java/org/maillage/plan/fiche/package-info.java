/// The fiche action as a document that a partner fills in with Word or LibreOffice and sends back
/// ([org.maillage.plan.fiche.FicheDocument]): its labels are those that the import recognises.
@NamedInterface("fiche")
@NullMarked
package org.maillage.plan.fiche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
