package org.maillage.directory.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.convention.Space;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Scopes;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.springframework.stereotype.Component;

/// What desks for lists of services need.
@Component
class ServiceDesks {

    private final Structures structures;
    private final Services services;
    private final RowReading reading;
    private final FieldWords words;
    private final Scopes scopes;
    private final ScopeFilter filter;
    private final Clock clock;

    ServiceDesks(
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
        var known = new KnownServices(structures, services, scope);
        return new ServiceDesk(
                known,
                services,
                reading,
                words,
                new ServiceScope(known, filter.groundOf(scope)),
                answers,
                LocalDate.now(clock));
    }
}
