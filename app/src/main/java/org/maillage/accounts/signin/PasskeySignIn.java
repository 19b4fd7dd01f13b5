package org.maillage.accounts.signin;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.passkeys.PasskeyRecognition;
import org.maillage.accounts.signin.PasswordCheck.TooManyAttempts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Signs in who brings a passkey of an open account, as if they had typed its password.
@Component
class PasskeySignIn {

    private final PasskeyRecognition recognition;
    private final SignInAttempts attempts;
    private final Accounts accounts;

    PasskeySignIn(PasskeyRecognition recognition, SignInAttempts attempts, Accounts accounts) {
        this.recognition = recognition;
        this.attempts = attempts;
        this.accounts = accounts;
    }

    /// @param attempt holds the answer of the browser as its credentials
    Authentication authenticate(Authentication attempt) {
        String address = address(attempt);
        // No account is named before the key is known: what fails counts against the network alone.
        String counted = "clé d’accès, depuis " + address;
        Optional<Duration> wait = attempts.begin(counted, address);
        if (wait.isPresent()) {
            throw new SignInSuspended(new TooManyAttempts(wait.get()));
        }
        SignedInPerson person = recognition
                .recognise(Objects.toString(attempt.getCredentials(), ""))
                .flatMap(accounts::findOpen)
                .orElseThrow(PasskeyRefused::new);
        attempts.succeed(counted);
        return signedIn(person, attempt);
    }

    private static Authentication signedIn(SignedInPerson person, Authentication attempt) {
        person.eraseCredentials();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? NetworkAddress.of(Objects.toString(details.getRemoteAddress(), ""))
                : "";
    }
}
