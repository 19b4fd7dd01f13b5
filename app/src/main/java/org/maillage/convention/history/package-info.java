/// Turns the journal's rows into sentences: groups by transaction, hides what one may not see, names fields,
/// values and objects in French.
///
/// Words come from the messages files of the modules:
/// `journal.kind.<kind>` ("l’action"), `journal.kind.<kind>.one` and `.many` for counting;
/// `journal.together.<kind>` makes of a kind the sum of what was done at once ("a modifié {0} ensemble"), and
/// `….undone` says its taking back;
/// `journal.<schema>.<table>` names a row that belongs to a subject, such as a step of an action, and is
/// absent for the table of the subject itself;
/// `journal.<schema>.<table>.<field>` names a field, and `….<field>.<value>` a value of a closed list.
@NullMarked
package org.maillage.convention.history;

import org.jspecify.annotations.NullMarked;
