package org.maillage.accounts.web.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.maillage.accounts.passkeys.Passkey;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// One passkey in the list of my account.
public record PasskeyLine(Link name, String created, String lastUsed) {

    static PasskeyLine of(Passkey passkey, Clock clock) {
        return new PasskeyLine(
                new Link(passkey.name(), address(passkey)),
                day(passkey.createdAt(), clock),
                passkey.lastUsedAt() == null ? "jamais" : day(passkey.lastUsedAt(), clock));
    }

    static String address(Passkey passkey) {
        return "/espace/compte/cles/" + passkey.id().value();
    }

    private static String day(Instant moment, Clock clock) {
        return FrenchDates.near(moment.atZone(FrenchDates.PARIS).toLocalDate(), LocalDate.now(clock));
    }
}
