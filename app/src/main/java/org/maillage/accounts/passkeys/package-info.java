/// Passkeys (clés d’accès): made on a device, named by their owner, recognised at the door beside passwords.
@NullMarked
package org.maillage.accounts.passkeys;

import org.jspecify.annotations.NullMarked;
