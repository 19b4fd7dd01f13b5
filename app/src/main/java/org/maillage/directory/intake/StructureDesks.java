package org.maillage.directory.intake;

import java.time.Clock;
import java.util.Map;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.convention.Space;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Scopes;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.springframework.stereotype.Component;

/// What desks for lists of structures need.
@Component
class StructureDesks {

    private final Structures structures;
    private final Services services;
    private final RowReading reading;
    private final FieldWords words;
    private final Scopes scopes;
    private final ScopeFilter filter;
    private final Clock clock;

    StructureDesks(
            Structures structures,
            Services services,
            RowReading reading,
            FieldWords words,
            Scopes scopes,
            ScopeFilter filter,
            Clock clock) {
        this.structures = structures;
        this.services = services;
        this.reading = reading;
        this.words = words;
        this.scopes = scopes;
        this.filter = filter;
        this.clock = clock;
    }

    IntakeDesk open(Space space, Map<String, String> answers) {
        Scopes.Scope scope = scopes.of(space);
        return new StructureDesk(
                new KnownSheets(structures, services, scope),
                structures,
                services,
                reading,
                words,
                filter.groundOf(scope),
                answers,
                java.time.LocalDate.now(clock));
    }
}
