/// Understands a plan of actions that a city kept in a spreadsheet or in fiches, without touching anything:
/// [org.maillage.plan.intake.PlanReading] says which actions, axes and remarks a workbook holds, and what became of
/// each of its cells.
///
/// Every non-empty cell ends exactly once in a field, among the "champs d’origine" of an action, or in the list "non
/// repris": [org.maillage.plan.intake.CellLedger] keeps that account and refuses a second fate. What was not
/// understood is kept as written, never guessed.
@NullMarked
package org.maillage.plan.intake;

import org.jspecify.annotations.NullMarked;
