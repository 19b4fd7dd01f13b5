package org.maillage.partners.asking;

import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People in charge whom nobody can write to yet, as after an import. Their coordination may give them an address;
/// changing one that is known belongs to the administration.
@Component
public class Unaddressed {

    private static final Saved KNOWN = new Saved.Refused("email", "Cette personne a reçu une adresse entre-temps.");

    private final Candidates candidates;
    private final People people;

    Unaddressed(Candidates candidates, People people) {
        this.candidates = candidates;
        this.people = people;
    }

    /// Somebody in charge of an action that this member coordinates; anybody else does not exist here.
    public Contact getContact(Space space, PersonId person) {
        return candidates.listOf(space, ActionFilter.ALL).stream()
                .flatMap(candidate -> candidate.lackingAddress().stream())
                .filter(contact -> contact.person().equals(person))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Person without address", person.value()));
    }

    @Transactional
    public Saved give(Contact contact, String email) {
        Person known = people.getPerson(contact.person());
        if (known.email() != null) {
            return KNOWN;
        }
        return people.save(new Person(
                known.id(),
                known.givenName(),
                known.familyName(),
                email,
                known.function(),
                known.organisation(),
                known.version()));
    }
}
