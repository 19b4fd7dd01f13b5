/// How one signs in: passwords, and the limit on guessing them.
@NullMarked
package org.maillage.accounts.signin;

import org.jspecify.annotations.NullMarked;
