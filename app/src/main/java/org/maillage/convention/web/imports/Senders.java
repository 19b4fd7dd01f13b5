package org.maillage.convention.web.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.accounts.People;
import org.maillage.accounts.PersonId;
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
        var ids = files.stream()
                .map(IntakeFile::receivedBy)
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList();
        var names = new HashMap<UUID, String>();
        people.byId(ids).forEach((id, person) -> names.put(id.value(), person.name()));
        return names;
    }
}
