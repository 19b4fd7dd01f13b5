package org.maillage.convention.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.ContentDifferences;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsPatch;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Adopts avenants, and takes an adoption back: each in one transaction that nobody writes beside.
@Component
public class Adoptions {

    private static final Saved CHANGED_SINCE = new Saved.Refused(
            "",
            "La convention a changé depuis cette adoption : l’annuler effacerait ce travail. Rétablissez depuis le journal ce qui doit l’être, ou préparez un autre avenant.");

    private final Standstill standstill;
    private final Amendments amendments;
    private final AmendmentReadings readings;
    private final AdoptionRecord kept;
    private final WorkingCopies copies;
    private final Conventions conventions;
    private final Snapshots snapshots;
    private final ContentsReader reader;
    private final ContentsPatch patch;
    private final ContentDifferences differences;
    private final Clock clock;

    Adoptions(
            Standstill standstill,
            Amendments amendments,
            AmendmentReadings readings,
            AdoptionRecord kept,
            WorkingCopies copies,
            Conventions conventions,
            Snapshots snapshots,
            ContentsReader reader,
            ContentsPatch patch,
            ContentDifferences differences,
            Clock clock) {
        this.standstill = standstill;
        this.amendments = amendments;
        this.readings = readings;
        this.kept = kept;
        this.copies = copies;
        this.conventions = conventions;
        this.snapshots = snapshots;
        this.reader = reader;
        this.patch = patch;
        this.differences = differences;
        this.clock = clock;
    }

    /// Writes what the avenant changes on the convention, between two frozen states.
    public Saved adopt(ConventionId convention, int slot, Adoption adoption, PersonId by) {
        return standstill.during(() -> adoptStill(convention, slot, adoption, by));
    }

    /// The adoption was a mistake: the convention becomes what it was, as long as nothing of it changed since.
    public Saved cancel(ConventionId convention, int slot) {
        return standstill.during(() -> cancelStill(convention, slot));
    }

    private Saved adoptStill(ConventionId convention, int slot, Adoption adoption, PersonId by) {
        Amendment amendment = amendments.getAmendment(convention, slot);
        if (!amendment.isOpen()) {
            return new Saved.Refused("", "Cet avenant n’est plus en préparation.");
        }
        AmendmentReading reading = readings.read(convention, amendment);
        var rules = new AdoptionRules(conventions.getConvention(convention), amendment, adoption, LocalDate.now(clock));
        Optional<Saved.Refused> refusal = rules.refusal(reading);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SnapshotId before = freeze(convention, "Avant l’avenant n°\u00a0" + amendment.number(), adoption, by);
        patch.apply(convention, ContentUse.CARRIED, reading.living(), reading.merged());
        SnapshotId after = freeze(convention, amendment.name(), adoption, by);
        kept.keep(convention, amendment, adoption, by, before, after);
        patch.outdate(copies.getCopy(convention, amendment.id()).copy(), ContentUse.CARRIED);
        return Saved.DONE;
    }

    private SnapshotId freeze(ConventionId convention, String name, Adoption adoption, PersonId by) {
        String dated = name + " du " + FrenchDates.day(adoption.adoptedOn());
        return snapshots.freeze(convention, SnapshotKind.AMENDMENT, dated, "", by);
    }

    private Saved cancelStill(ConventionId convention, int slot) {
        Amendment amendment = amendments.getAmendment(convention, slot);
        SnapshotId before = amendment.before();
        SnapshotId after = amendment.after();
        if (before == null || after == null) {
            return new Saved.Refused("", "Cet avenant n’est pas adopté.");
        }
        Contents now = reader.readStanding(convention, ContentUse.CARRIED);
        if (!differences
                .between(snapshots.read(convention, after), now, ContentUse.CARRIED)
                .isEmpty()) {
            return CHANGED_SINCE;
        }
        patch.apply(convention, ContentUse.CARRIED, now, snapshots.read(convention, before));
        kept.takeBack(convention, amendment);
        return Saved.DONE;
    }
}
