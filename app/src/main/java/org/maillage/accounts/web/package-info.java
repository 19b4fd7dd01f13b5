/// Pages of accounts: signing in, one-time addresses, my account, the administration of the instance.
@NullMarked
package org.maillage.accounts.web;

import org.jspecify.annotations.NullMarked;
