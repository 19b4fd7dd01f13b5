package org.maillage.directory.professionals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.intake.Folded;
import org.maillage.convention.Space;
import org.maillage.directory.Involvements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who would gain by meeting. Two people of one organisation are taken to know each other; being for everybody is no
/// audience that two share; an action brings together whoever it names, and the people of the organisations it names.
@Component
public class Meetings {

    private static final String EVERYBODY = "tous-publics";

    private final Professionals professionals;
    private final ObjectProvider<Involvements> involvements;

    Meetings(Professionals professionals, ObjectProvider<Involvements> involvements) {
        this.professionals = professionals;
        this.involvements = involvements;
    }

    /// @param all by name
    /// @param compared how many professionals name a quartier and an audience
    /// @param silent how many do not: nothing can be said of them
    /// @param untold of those compared, how many are named by no action, themselves or by their organisation
    public record Found(List<Meeting> all, int compared, int silent, int untold) {}

    public Found find(Space space) {
        List<Professional> everybody = professionals.listIn(space.convention().territory());
        List<Professional> compared =
                everybody.stream().filter(Meetings::saysWhereAndForWhom).toList();
        Ties ties = ties(space, compared);
        var all = new ArrayList<Meeting>();
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                Meeting meeting = between(compared.get(i), compared.get(j));
                if (!meeting.areas().isEmpty()
                        && !meeting.audiences().isEmpty()
                        && !areColleagues(meeting.one(), meeting.other())
                        && !ties.bring(meeting.one(), meeting.other())) {
                    all.add(meeting);
                }
            }
        }
        int untold =
                (int) compared.stream().filter(one -> ties.of(one).isEmpty()).count();
        return new Found(List.copyOf(all), compared.size(), everybody.size() - compared.size(), untold);
    }

    private static boolean saysWhereAndForWhom(Professional one) {
        return !one.entry().areas().isEmpty() && !audiences(one).isEmpty();
    }

    private static List<String> audiences(Professional one) {
        return one.entry().audiences().stream()
                .filter(code -> !code.equals(EVERYBODY))
                .toList();
    }

    private static Meeting between(Professional one, Professional other) {
        return new Meeting(
                one,
                other,
                one.entry().areas().stream()
                        .filter(other.entry().areas()::contains)
                        .toList(),
                audiences(one).stream().filter(audiences(other)::contains).toList());
    }

    private static boolean areColleagues(Professional one, Professional other) {
        String name = Folded.fold(one.entry().organisation());
        return one.organisation() != null && one.organisation().equals(other.organisation())
                || !name.isEmpty() && name.equals(Folded.fold(other.entry().organisation()));
    }

    private Ties ties(Space space, List<Professional> compared) {
        Involvements told = involvements.getIfAvailable();
        return told == null
                ? new Ties(Map.of(), Map.of())
                : new Ties(
                        told.ofPeople(
                                space,
                                compared.stream()
                                        .map(Professional::person)
                                        .filter(Objects::nonNull)
                                        .toList()),
                        told.ofOrganisations(
                                space,
                                compared.stream()
                                        .map(Professional::organisation)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList()));
    }

    private record Ties(Map<PersonId, Set<UUID>> people, Map<OrganisationId, Set<UUID>> organisations) {

        Set<UUID> of(Professional one) {
            var actions = new HashSet<UUID>();
            if (one.person() != null) {
                actions.addAll(people.getOrDefault(one.person(), Set.of()));
            }
            if (one.organisation() != null) {
                actions.addAll(organisations.getOrDefault(one.organisation(), Set.of()));
            }
            return actions;
        }

        boolean bring(Professional one, Professional other) {
            return of(one).stream().anyMatch(of(other)::contains);
        }
    }
}
