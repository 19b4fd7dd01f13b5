package org.maillage.diagnosis.dated;

import java.util.Objects;
import org.maillage.convention.Convention;
import org.maillage.convention.StateListener;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Freezes the diagnosis the day a convention is signed: nobody has to think of it. Without figures there is nothing to
/// freeze, and signing goes on.
@Component
class SignatureListener implements StateListener {

    private final DatedDiagnoses diagnoses;

    SignatureListener(DatedDiagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public void reached(Convention convention) {
        if (convention.status() == Convention.Status.SIGNED) {
            diagnoses.freeze(
                    convention, "Signature du " + FrenchDates.day(Objects.requireNonNull(convention.signedOn())));
        }
    }
}
