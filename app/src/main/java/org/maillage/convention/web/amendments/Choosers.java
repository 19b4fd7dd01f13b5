package org.maillage.convention.web.amendments;

import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.Conventions;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Members;
import org.maillage.convention.Space;
import org.maillage.convention.contents.Divergence;
import org.springframework.stereotype.Component;

/// Who can make the choices that one reader of an avenant does not see: it takes the right to choose, and to see both
/// sides of it.
@Component
class Choosers {

    private final Members members;
    private final Conventions conventions;
    private final SeenReadings readings;

    Choosers(Members members, Conventions conventions, SeenReadings readings) {
        this.members = members;
        this.conventions = conventions;
        this.readings = readings;
    }

    UnseenChoices of(Space space, SeenReading seen) {
        if (seen.unseen().isEmpty()) {
            return UnseenChoices.NONE;
        }
        var people = new ArrayList<String>();
        var nobodys = new ArrayList<>(seen.unseen());
        for (MemberCard member : members.listOf(space.id())) {
            List<Divergence> theirs = seenBy(member, space, seen);
            if (seen.unseen().stream().anyMatch(theirs::contains)) {
                people.add(
                        member.organisation() == null ? member.name() : member.name() + ", " + member.organisation());
            }
            nobodys.removeAll(theirs);
        }
        return new UnseenChoices(people, nobodys);
    }

    // Whose account is closed stands in no space.
    private List<Divergence> seenBy(MemberCard member, Space space, SeenReading seen) {
        return member.isWholeCoordinator()
                ? conventions
                        .findSpace(space.convention().slug(), member.person())
                        .map(theirs -> readings.divergencesSeenFrom(theirs, seen.reading()))
                        .orElse(List.of())
                : List.of();
    }
}
