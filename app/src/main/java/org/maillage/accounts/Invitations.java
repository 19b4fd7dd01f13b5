package org.maillage.accounts;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.accounts.links.OneTimeLink.Invitation;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.base.Saved;
import org.maillage.base.mail.Mails;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invites by mail. Who has no account yet receives a one-time address that opens one; who has one only learns
/// that a door more is open.
@Component
public class Invitations {

    private final People people;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Mails mails;
    private final Words words;
    private final InstanceAddress instance;

    Invitations(
            People people, Accounts accounts, OneTimeLinks links, Mails mails, Words words, InstanceAddress instance) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.words = words;
        this.instance = instance;
    }

    /// Where an invitation leads.
    ///
    /// @param name as the mail says it, such as "la CTG d’Angers 2023–2026"
    /// @param path address in this instance, such as `/espace/angers-2023-2026`
    public record Destination(String name, String path) {}

    /// Invites into a space.
    ///
    /// @return refused when no mail can reach the person or the account is disabled
    @Transactional
    public Saved invite(PersonId person, Destination to, PersonId by) {
        return send(person, new Invitation(by, to.name(), to.path(), false));
    }

    /// Invites to the instance itself, where spaces may follow.
    @Transactional
    public Saved inviteToInstance(PersonId person, PersonId by, boolean asAdministrator) {
        return send(person, new Invitation(by, null, null, asAdministrator));
    }

    /// Makes somebody known and invites them to the instance.
    @Transactional
    public Saved inviteNew(Person person, PersonId by, boolean asAdministrator) {
        Saved registered = people.register(person);
        return registered instanceof Saved.Refused ? registered : inviteToInstance(person.id(), by, asAdministrator);
    }

    /// Sends an expired invitation again; its old address is used up.
    @Transactional
    public void renew(LinkToken expired, OneTimeLink link) {
        if (link.invitation() != null && links.use(expired)) {
            send(link.getPerson(), link.invitation());
        }
    }

    private Saved send(PersonId id, Invitation invitation) {
        Person person = people.getPerson(id);
        if (person.email() == null) {
            return new Saved.Refused("email", words.say("accounts.invitation.no-email"));
        }
        return switch (accounts.getAccount(id).state()) {
            case DISABLED -> new Saved.Refused("email", words.say("accounts.invitation.disabled"));
            case OPEN -> {
                announce(person, person.email(), invitation);
                yield Saved.DONE;
            }
            case NONE, INVITED -> {
                LinkToken token = links.create(OneTimeLink.invitation(id, invitation));
                write("invitation", person, person.email(), invitation, LinkPurpose.INVITATION.path(token));
                yield Saved.DONE;
            }
        };
    }

    private void announce(Person person, String email, Invitation invitation) {
        if (invitation.path() != null) {
            write("welcome", person, email, invitation, invitation.path());
        }
    }

    private void write(String mail, Person person, String email, Invitation invitation, String path) {
        String by = people.getPerson(invitation.by()).name();
        mails.write(
                email,
                words.say("accounts.mail." + mail + ".subject", by, to(invitation.to())),
                words.say(
                        "accounts.mail." + mail + ".body",
                        person.givenName(),
                        by,
                        to(invitation.to()),
                        instance.of(path)));
    }

    private String to(@Nullable String destination) {
        return destination == null ? words.say("accounts.mail.instance") : destination;
    }
}
