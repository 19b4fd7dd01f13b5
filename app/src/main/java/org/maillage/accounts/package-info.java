/// Who: organisations and people of the instance, the accounts of those who sign in, the one-time addresses
/// that open them.
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "shared",
            "site",
            "site::components",
            "base",
            "base::journal",
            "base::mail",
            "base::tables"
        })
@NullMarked
package org.maillage.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
