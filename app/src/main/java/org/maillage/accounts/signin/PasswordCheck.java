package org.maillage.accounts.signin;

import java.time.Duration;
import java.util.Optional;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.SignedInPerson;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Whether a password is the one of an account. An unknown address takes the same time and gets the same answer
/// as a wrong password: nobody learns who has an account.
@Component
public class PasswordCheck {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final SingletonSupplier<String> nobodysHash;

    PasswordCheck(Accounts accounts, SignInAttempts attempts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.encoder = encoder;
        this.nobodysHash = SingletonSupplier.of(() -> encoder.encode("the password of nobody"));
    }

    /// @param address of the network from which it is tried
    public Answer check(String email, String password, String address) {
        String typed = email.strip();
        Optional<Duration> wait = attempts.begin(typed, address);
        if (wait.isPresent()) {
            return new TooManyAttempts(wait.get());
        }
        Optional<SignedInPerson> person = accounts.findOpen(typed);
        String hash = person.map(SignedInPerson::getPassword).orElseGet(nobodysHash::obtain);
        if (!encoder.matches(password, hash) || person.isEmpty()) {
            return new Wrong();
        }
        attempts.succeed(typed);
        return new Right(person.get());
    }

    /// Who has just proved by mail that an address is theirs may try again at once.
    public void forgive(String email) {
        attempts.succeed(email);
    }

    public sealed interface Answer {}

    public record Right(SignedInPerson person) implements Answer {}

    public record Wrong() implements Answer {}

    /// @param delay before the next attempt
    public record TooManyAttempts(Duration delay) implements Answer {

        public String sentence() {
            long minutes = Math.max(1, delay.plusSeconds(59).toMinutes());
            return "Trop d’essais ont échoué. Attendez " + minutes + (minutes > 1 ? " minutes" : " minute")
                    + " avant de recommencer.";
        }
    }
}
