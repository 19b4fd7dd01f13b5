package org.maillage.base.intake;

import java.util.Locale;

/// How far a file has come.
public enum IntakeStage {
    /// Its columns or its questions wait for an answer.
    RECEIVED,
    /// Its rows are being judged.
    STAGING,
    /// Its rows are there to be read, corrected and applied.
    STAGED,
    APPLYING,
    APPLIED,
    TAKING_BACK,
    TAKEN_BACK,
    /// Proposed by somebody who may not decide, and not taken.
    DECLINED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IntakeStage ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Where a file is again when what is under way is given up.
    IntakeStage before() {
        return switch (this) {
            case STAGING -> RECEIVED;
            case APPLYING -> STAGED;
            case TAKING_BACK -> APPLIED;
            case RECEIVED, STAGED, APPLIED, TAKEN_BACK, DECLINED -> this;
        };
    }

    /// Whether the house is at work on it: nothing may be changed meanwhile.
    public boolean underWay() {
        return this == STAGING || this == APPLYING || this == TAKING_BACK;
    }
}
