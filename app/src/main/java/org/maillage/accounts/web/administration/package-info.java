/// The administration of the instance: its organisations, its people and their accounts. Every address here is
/// closed by `AdministrationGate`.
@NullMarked
package org.maillage.accounts.web.administration;

import org.jspecify.annotations.NullMarked;
