/// Reads fiches action out of text documents: each fiche becomes a line of a sheet whose first line holds headings, so
/// that whoever reads spreadsheets reads fiches ([org.maillage.base.intake.fiches.FicheFiles]).
///
/// A document is unreeled into pieces (headings, lines, labels beside their contents), cut where a fiche opens, and
/// what a fiche says is gathered under its labels. No text is lost: what belongs to no label and the notes stand under
/// « Texte sans intitulé », what surrounds the fiches and what pages repeat in the line above the headings.
///
/// Known limits: text in pictures is not read; a label that only its colour or its size makes one, and that no
/// description knows, is text; numbers before labels are dropped; a list of several lines none of whose headings holds
/// it is kept as text, not told apart by column.
@NamedInterface("fiches")
@NullMarked
package org.maillage.base.intake.fiches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
