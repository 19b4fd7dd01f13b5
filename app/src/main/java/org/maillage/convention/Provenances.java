package org.maillage.convention;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.tables.Provenance;
import org.springframework.stereotype.Component;

/// Says where what leaves the space of a convention comes from.
@Component
public class Provenances {

    private final InstanceAddress instance;
    private final Clock clock;

    Provenances(InstanceAddress instance, Clock clock) {
        this.instance = instance;
        this.clock = clock;
    }

    /// @param filters in words, as the chips of the list say them
    /// @param inside address inside the space of the list, its filters included
    public Provenance of(Space space, String subject, List<String> filters, String inside) {
        return new Provenance(
                space.convention().slug(),
                subject,
                title(space),
                filters,
                ZonedDateTime.now(clock),
                instance.of(space.path(inside)));
    }

    // What is only a draft says so wherever it ends up.
    private static String title(Space space) {
        WorkingCopy copy = space.copy();
        String title = space.convention().title();
        return copy == null ? title : copy.name() + " – " + title;
    }
}
