package org.maillage.accounts.signin;

import java.time.Duration;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.base.mail.Mails;
import org.maillage.site.NotFound;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new password for who forgot the old one, by a one-time address.
@Component
public class PasswordReset {

    private static final int MAILS_AN_HOUR = 3;

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final PasswordCheck passwords;
    private final Passkeys passkeys;
    private final Mails mails;
    private final Words words;
    private final InstanceAddress instance;

    PasswordReset(
            Accounts accounts,
            OneTimeLinks links,
            PasswordCheck passwords,
            Passkeys passkeys,
            Mails mails,
            Words words,
            InstanceAddress instance) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.mails = mails;
        this.words = words;
        this.instance = instance;
    }

    /// Writes to the address when it has an account; says nothing otherwise, and does not let anybody be flooded.
    @Transactional
    public void request(String email) {
        accounts.findOpen(email.strip()).filter(person -> !isFlooded(person)).ifPresent(this::write);
    }

    /// Changes the password and ends every session of the person.
    ///
    /// @param withoutPasskeys whether those of the person are removed too: a device may be lost
    @Transactional
    public void complete(LinkToken token, OneTimeLink link, String password, boolean withoutPasskeys) {
        if (!links.use(token)) {
            throw NotFound.of("Link", token);
        }
        accounts.changePassword(link.getPerson(), password, "");
        if (withoutPasskeys) {
            passkeys.removeAll(link.getPerson());
        }
        accounts.findOpen(link.getPerson()).map(SignedInPerson::email).ifPresent(passwords::forgive);
    }

    private boolean isFlooded(SignedInPerson person) {
        return links.countSince(LinkPurpose.PASSWORD_RESET, person.person(), Duration.ofHours(1)) >= MAILS_AN_HOUR;
    }

    private void write(SignedInPerson person) {
        LinkToken token = links.create(OneTimeLink.passwordReset(person.person()));
        String address = instance.of(LinkPurpose.PASSWORD_RESET.path(token));
        mails.write(
                person.email(),
                words.say("accounts.mail.reset.subject"),
                words.say("accounts.mail.reset.body", person.displayName(), address));
    }
}
