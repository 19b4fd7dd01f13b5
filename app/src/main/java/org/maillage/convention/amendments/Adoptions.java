package org.maillage.convention.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsPatch;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.DatabaseRefusal;
import org.maillage.convention.contents.Standstill;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.site.FrenchDates;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Adopts avenants, and takes an adoption back: each in one transaction that nobody writes beside.
@Component
public class Adoptions {

    private static final Saved CHANGED_SINCE = new Saved.Refused(
            "",
            "La convention a changé depuis cette adoption : l’annuler effacerait ce travail. Rétablissez depuis le journal ce qui doit l’être, ou préparez un autre avenant.");

    private static final Saved WRITTEN_SINCE = new Saved.Refused(
            "",
            "Depuis cette adoption, des nouvelles ou d’autres écrits portent sur ce que l’avenant a ajouté : l’annuler les effacerait. Préparez plutôt un autre avenant.");
    private static final Saved TWICE = new Saved.Refused(
            "",
            "Un nom ou un code que donne cet avenant existe déjà dans la convention : changez-le dans le projet. Rien n’a été changé.");

    private final Standstill standstill;
    private final Amendments amendments;
    private final AmendmentReadings readings;
    private final AdoptionRecord kept;
    private final WorkingCopies copies;
    private final Conventions conventions;
    private final Snapshots snapshots;
    private final ContentsReader reader;
    private final ContentsPatch patch;
    private final WrittenSince written;
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
            WrittenSince written,
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
        this.written = written;
        this.clock = clock;
    }

    /// Writes what the avenant changes on the convention, between two frozen states.
    public Saved adopt(ConventionId convention, int slot, Adoption adoption, PersonId by) {
        return standstill.during(() -> adoptStill(convention, slot, adoption, by), Adoptions::refusal);
    }

    /// The adoption was a mistake: the convention becomes what it was, as long as nothing of it changed since.
    public Saved cancel(ConventionId convention, int slot) {
        return standstill.during(() -> cancelStill(convention, slot), Adoptions::refusal);
    }

    private Saved adoptStill(ConventionId convention, int slot, Adoption adoption, PersonId by) {
        Amendment amendment = amendments.getAmendment(convention, slot);
        if (!amendment.isOpen()) {
            return new Saved.Refused("", "Cet avenant n’est plus en préparation.");
        }
        AmendmentReading reading = readings.read(convention, amendment);
        var rules = new AdoptionRules(conventions.getConvention(convention), adoption, LocalDate.now(clock));
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

    private static Saved refusal(DataIntegrityViolationException refused) {
        return refused instanceof DuplicateKeyException
                ? TWICE
                : new Saved.Refused("", DatabaseRefusal.of("cet avenant", refused) + " Rien n’a été changé.");
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
        if (!patch.isAt(ContentUse.CARRIED, now, snapshots.read(convention, after))) {
            return CHANGED_SINCE;
        }
        Contents then = snapshots.read(convention, before);
        Set<UUID> going = new HashSet<>(now.ids());
        going.removeAll(then.ids());
        if (written.isAboutAny(convention, going)) {
            return WRITTEN_SINCE;
        }
        patch.apply(convention, ContentUse.CARRIED, now, then);
        kept.takeBack(convention, amendment);
        return Saved.DONE;
    }
}
