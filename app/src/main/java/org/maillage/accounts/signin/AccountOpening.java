package org.maillage.accounts.signin;

import org.maillage.accounts.Accounts;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.base.Actor;
import org.maillage.base.Saved;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens the account that a one-time address promised.
@Component
public class AccountOpening {

    private final Accounts accounts;
    private final People people;
    private final Organisations organisations;
    private final OneTimeLinks links;
    private final TransactionTemplate transaction;

    AccountOpening(
            Accounts accounts,
            People people,
            Organisations organisations,
            OneTimeLinks links,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.people = people;
        this.organisations = organisations;
        this.links = links;
        this.transaction = transaction;
    }

    /// Follows an invitation. The journal says that the invited person did it.
    public void open(LinkToken token, OneTimeLink invitation, String password) {
        Person person = people.getPerson(invitation.getPerson());
        new Actor(person.id().value(), person.name())
                .runs(() -> transaction.executeWithoutResult(status -> openNow(token, invitation, password)));
    }

    /// Makes the first administrator and the organisation they belong to.
    @Transactional
    public Saved openFirst(LinkToken token, Organisation organisation, Person person, String password) {
        if (accounts.hasAdministrator()) {
            throw NotFound.of("Link", token);
        }
        if (people.findByEmail(String.valueOf(person.email())).isPresent()) {
            return new Saved.Refused("email", "Une personne utilise déjà cette adresse.");
        }
        if (organisations.register(organisation) instanceof Saved.Refused(var field, var sentence)) {
            return new Saved.Refused("organisation", sentence);
        }
        useUp(token);
        people.add(person);
        accounts.open(person.id(), password, true);
        links.withdrawAll(LinkPurpose.FIRST_ADMINISTRATOR);
        return Saved.DONE;
    }

    private void openNow(LinkToken token, OneTimeLink invitation, String password) {
        useUp(token);
        boolean administrator =
                invitation.invitation() != null && invitation.invitation().administrator();
        accounts.open(invitation.getPerson(), password, administrator);
    }

    private void useUp(LinkToken token) {
        if (!links.use(token)) {
            throw NotFound.of("Link", token);
        }
    }
}
