package org.maillage.directory.web.professionals;

import java.util.List;
import org.maillage.accounts.AccountEntry;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.directory.professionals.Professional;
import org.maillage.directory.professionals.Professionals;
import org.springframework.stereotype.Component;

/// Leads from an account to one's own entries, in the directory of each convention.
@Component
class OwnEntries implements AccountEntry {

    private final Conventions conventions;
    private final Professionals professionals;

    OwnEntries(Conventions conventions, Professionals professionals) {
        this.conventions = conventions;
        this.professionals = professionals;
    }

    @Override
    public Section sectionOf(PersonId person) {
        List<Line> lines = conventions.listSpacesOf(person).stream()
                .map(space -> line(space, person))
                .toList();
        return new Section(
                "Annuaire des professionnels",
                "Vous n’y figurez que si vous l’acceptez, et tant que vous l’acceptez.",
                lines);
    }

    private Line line(Space space, PersonId person) {
        boolean there =
                professionals.findOf(space.convention().territory(), person).isPresent();
        return new Line(
                space.convention().title(),
                there ? "vous y figurez" : "vous n’y figurez pas",
                space.path(Professional.PATH + "/ma-fiche"));
    }
}
