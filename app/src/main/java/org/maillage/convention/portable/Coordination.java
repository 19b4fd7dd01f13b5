package org.maillage.convention.portable;

import java.util.Optional;
import java.util.Set;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Members;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.MemberInvitations;
import org.maillage.convention.invitation.Newcomer;
import org.springframework.stereotype.Component;

/// Who coordinates a convention that came back: somebody new to it, or one of its members.
@Component
class Coordination {

    private final MemberInvitations invitations;
    private final Members members;
    private final People people;

    Coordination(MemberInvitations invitations, Members members, People people) {
        this.invitations = invitations;
        this.members = members;
        this.people = people;
    }

    Saved give(Convention convention, Newcomer wanted, PersonId by) {
        Optional<PersonId> person = people.findByEmail(wanted.email()).map(Person::id);
        Optional<MemberCard> member = members.listOf(convention.id()).stream()
                .filter(card -> person.filter(card.person()::equals).isPresent())
                .findFirst();
        return member.isPresent() ? give(convention, member.get(), by) : invitations.invite(convention, wanted, by);
    }

    private Saved give(Convention convention, MemberCard member, PersonId by) {
        Saved changed = member.isWholeCoordinator()
                ? Saved.DONE
                : members.change(convention.id(), member.id(), member.version(), Role.COORDINATOR, Set.of());
        return changed instanceof Saved.Done ? invitations.tell(convention, member.person(), by) : changed;
    }
}
