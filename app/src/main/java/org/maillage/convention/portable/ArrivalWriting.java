package org.maillage.convention.portable;

import java.io.IOException;
import java.time.OffsetDateTime;
import org.maillage.base.journal.JournalTransfer;
import org.maillage.convention.ConventionAddresses;
import org.maillage.convention.ConventionId;
import org.maillage.convention.amendments.CopyTies;
import org.maillage.convention.amendments.TravellingCopies;
import org.maillage.convention.amendments.TravellingCopies.Travelling;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes a convention that comes back, in the transaction of who calls. Its rows make no entries beside the history
/// it brings; one entry says that it came, and from where.
@Component
class ArrivalWriting {

    private final SharedWriting shared;
    private final PartArrival part;
    private final TravellingCopies copies;
    private final ConventionAddresses addresses;
    private final JournalTransfer journal;
    private final Passages passages;

    ArrivalWriting(
            SharedWriting shared,
            PartArrival part,
            TravellingCopies copies,
            ConventionAddresses addresses,
            JournalTransfer journal,
            Passages passages) {
        this.shared = shared;
        this.part = part;
        this.copies = copies;
        this.addresses = addresses;
        this.journal = journal;
        this.passages = passages;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ConventionId write(Luggage luggage, Renaming renaming, Matched matched, String slug, OpenedFile file)
            throws IOException {
        shared.add(matched);
        Arrival convention = renaming.arrival(luggage.contents(), slug);
        write("", convention, file);
        for (CopyLuggage copy : luggage.copies()) {
            Arrival along = renaming.arrival(copy.contents(), addresses.freeOneLike(slug + "-avenant-" + copy.slot()));
            write(copy.folder(), along, file);
            tie(convention, copy, along);
        }
        return convention.id();
    }

    private void write(String folder, Arrival arrival, OpenedFile file) throws IOException {
        part.write(folder, arrival, file);
        passages.broughtBack(
                arrival.id(), file.manifest().source(), day(file.manifest().at()));
    }

    private void tie(Arrival convention, CopyLuggage copy, Arrival along) {
        CopyTies ties = copy.ties().renamed(convention.renaming().ids());
        journal.leaveOutAdditionsTo(convention.id().value());
        copies.add(convention.id(), copy.slot(), new Travelling(along.id(), convention.here(copy.base()), ties));
        journal.tellAgain();
    }

    private static String day(String at) {
        return FrenchDates.day(
                OffsetDateTime.parse(at).atZoneSameInstant(FrenchDates.PARIS).toLocalDate());
    }
}
