package org.maillage.convention.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.convention.Conventions;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Members;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.springframework.stereotype.Component;

/// The other members who see an object: whom one may ask to be told of a comment.
@Component
public class Addressees {

    private final Members members;
    private final Conventions conventions;
    private final Subjects subjects;

    Addressees(Members members, Conventions conventions, Subjects subjects) {
        this.members = members;
        this.conventions = conventions;
        this.subjects = subjects;
    }

    /// @param organisation short name, or null
    public record Addressee(
            PersonId person, String name, @Nullable String organisation, Sight sight) {

        boolean reads(CommentReaders readers) {
            return readers.isCoveredBy(sight);
        }
    }

    public List<Addressee> of(Space space, Subject object) {
        Map<PersonId, Space> spaces = conventions.listSpacesIn(space.convention()).stream()
                .collect(Collectors.toMap(one -> one.member().person(), Function.identity()));
        Set<Sight> seeing = spaces.values().stream()
                .collect(Collectors.toMap(Space::sight, Function.identity(), (one, like) -> one))
                .values()
                .stream()
                .filter(one -> subjects.isSeenFrom(one, object))
                .map(Space::sight)
                .collect(Collectors.toSet());
        return members.listOf(space.id()).stream()
                .filter(card -> !card.person().equals(space.member().person()))
                .flatMap(card -> Optional.ofNullable(spaces.get(card.person()))
                        .map(Space::sight)
                        .filter(seeing::contains)
                        .map(sight -> addressee(card, sight))
                        .stream())
                .toList();
    }

    private static Addressee addressee(MemberCard card, Sight sight) {
        return new Addressee(card.person(), card.name(), card.organisation(), sight);
    }
}
