package org.maillage.convention.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Invitations;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.Members;
import org.maillage.convention.OrganisationNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Makes somebody a member and writes the mail that says so, together or not at all.
@Component
public class MemberInvitations {

    private final People people;
    private final OrganisationNames organisations;
    private final Members members;
    private final Invitations invitations;

    MemberInvitations(People people, OrganisationNames organisations, Members members, Invitations invitations) {
        this.people = people;
        this.organisations = organisations;
        this.members = members;
        this.invitations = invitations;
    }

    @Transactional
    public Saved invite(Convention convention, Newcomer newcomer, PersonId by) {
        PersonId person = people.findByEmail(newcomer.email()).map(Person::id).orElseGet(() -> add(newcomer));
        Saved added = members.add(convention.id(), person, newcomer.role(), newcomer.themes());
        Saved saved = added instanceof Saved.Done ? tell(convention, person, by) : added;
        if (!(saved instanceof Saved.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return saved;
    }

    /// Writes the mail again to a member who has not answered.
    public Saved tell(Convention convention, PersonId person, PersonId by) {
        return invitations.invite(
                person,
                new Invitations.Destination("l’espace « " + convention.shortTitle() + " »", convention.home()),
                by);
    }

    private PersonId add(Newcomer newcomer) {
        var id = new PersonId(UUID.randomUUID());
        people.add(new Person(
                id,
                newcomer.givenName(),
                newcomer.familyName(),
                newcomer.email(),
                null,
                organisation(newcomer.organisation()),
                0));
        return id;
    }

    private @Nullable OrganisationId organisation(String name) {
        return name.isEmpty() ? null : organisations.named(name, Organisation.Kind.OTHER);
    }
}
