package org.maillage.accounts.signin;

import org.springframework.security.core.AuthenticationException;

/// A passkey opened nothing: unknown, removed, too late, or of an account that is closed. The answer is the same.
public class PasskeyRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    PasskeyRefused() {
        super("No open account for this passkey");
    }
}
