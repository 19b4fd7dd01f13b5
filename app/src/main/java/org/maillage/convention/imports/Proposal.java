package org.maillage.convention.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.IntakeFile;
import org.maillage.site.FrenchDates;

/// What somebody handed in for the coordination to decide, as that person may know it.
///
/// @param decidedAt when it was taken or not, or null while it waits
/// @param because why it was not taken, in the words of who decided; empty otherwise
public record Proposal(
        String fileName,
        Instant receivedAt,
        Answer answer,
        @Nullable Instant decidedAt,
        String because) {

    public enum Answer {
        WAITING,
        TAKEN,
        DECLINED
    }

    public String state() {
        return switch (answer) {
            case WAITING -> "à lire par la coordination";
            case TAKEN -> "reprise dans le plan";
            case DECLINED -> "non reprise";
        };
    }

    public String tone() {
        return switch (answer) {
            case WAITING -> "warn";
            case TAKEN -> "ok";
            case DECLINED -> "idle";
        };
    }

    /// "reçue le 12 novembre 2025 à 9 h 05, lue le 14 novembre 2025 à 17 h".
    public String told() {
        return "reçue le " + FrenchDates.dayAndTime(receivedAt)
                + (decidedAt == null ? "" : ", lue le " + FrenchDates.dayAndTime(decidedAt));
    }

    static Proposal of(IntakeFile file) {
        return switch (file.stage()) {
            case APPLIED, TAKING_BACK ->
                new Proposal(file.fileName(), file.receivedAt(), Answer.TAKEN, file.appliedAt(), "");
            case DECLINED ->
                new Proposal(
                        file.fileName(), file.receivedAt(), Answer.DECLINED, file.declinedAt(), file.declinedBecause());
            case TAKEN_BACK ->
                new Proposal(file.fileName(), file.receivedAt(), Answer.DECLINED, file.takenBackAt(), "");
            case RECEIVED, STAGING, STAGED, APPLYING ->
                new Proposal(file.fileName(), file.receivedAt(), Answer.WAITING, null, "");
        };
    }
}
