package org.maillage.accounts.signin;

import org.maillage.accounts.signin.PasswordCheck.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;

/// The password was not looked at: too many attempts failed before.
public class SignInSuspended extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    SignInSuspended(TooManyAttempts attempts) {
        super("Too many failed attempts");
        this.sentence = attempts.sentence();
    }

    /// In French: how long to wait.
    public String sentence() {
        return sentence;
    }
}
