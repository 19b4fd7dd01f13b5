package org.maillage.accounts.signin;

import java.util.Objects;
import org.maillage.accounts.signin.PasswordCheck.Right;
import org.maillage.accounts.signin.PasswordCheck.TooManyAttempts;
import org.maillage.accounts.signin.PasswordCheck.Wrong;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PasswordCheck passwords;

    PasswordSignIn(PasswordCheck passwords) {
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = Objects.toString(attempt.getCredentials(), "");
        return switch (passwords.check(attempt.getName(), password, address(attempt))) {
            case Right(var person) -> {
                person.eraseCredentials();
                var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
                signedIn.setDetails(attempt.getDetails());
                yield signedIn;
            }
            case Wrong() -> throw new BadCredentialsException("Wrong e-mail or password");
            case TooManyAttempts tooMany -> throw new SignInSuspended(tooMany);
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? NetworkAddress.of(Objects.toString(details.getRemoteAddress(), ""))
                : "";
    }
}
