/// My account: what the instance knows of who is signed in, and their password.
@NullMarked
package org.maillage.accounts.web.account;

import org.jspecify.annotations.NullMarked;
