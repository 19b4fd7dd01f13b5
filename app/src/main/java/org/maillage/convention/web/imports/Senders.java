package org.maillage.convention.web.imports;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.People;
import org.maillage.base.intake.IntakeFile;
import org.springframework.stereotype.Component;

/// The names of those who handed files in, all asked for at once.
@Component
class Senders {

    private final People people;

    Senders(People people) {
        this.people = people;
    }

    Map<UUID, String> of(Collection<IntakeFile> files) {
        return people.namesOf(files.stream().map(IntakeFile::receivedBy));
    }
}
