package org.maillage.plan.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionSheet;

/// Turns the names of one form, or of one file, into ids. Whoever stands on the sheet already keeps one's identity,
/// even with a namesake; a name nobody bears is learned, and told.
public final class Naming {

    private final Roster roster;
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final List<String> learned = new ArrayList<>();

    private Naming(Roster roster) {
        this.roster = roster;
    }

    public static Naming in(Roster roster, ConventionId convention, Sight sight) {
        var naming = new Naming(roster);
        roster.namesOf(convention, sight).people().forEach((name, id) -> naming.people.put(folded(name), id));
        return naming;
    }

    public Naming knowing(ActionSheet sheet) {
        sheet.organisations().forEach(one -> organisations.put(folded(one.name()), one.id()));
        sheet.people().forEach(one -> people.put(folded(one.name()), one.id()));
        return this;
    }

    public OrganisationId organisation(String name) {
        return organisations.computeIfAbsent(
                folded(name),
                key -> roster.findOrganisation(name).orElseGet(() -> {
                    learned.add(name);
                    return roster.learnOrganisation(name);
                }));
    }

    public PersonId person(String name) {
        return people.computeIfAbsent(folded(name), key -> {
            learned.add(name);
            return roster.learnPerson(name);
        });
    }

    /// The names the instance did not know before.
    public List<String> learned() {
        return List.copyOf(learned);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.FRENCH);
    }
}
