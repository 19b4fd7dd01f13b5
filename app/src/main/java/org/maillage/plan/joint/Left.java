package org.maillage.plan.joint;

/// An action that stays as it is though it was chosen.
///
/// @param reason in French, as the end of a sentence on the action: "modifiée entre-temps par Karim Benali"
public record Left(String code, String title, String reason) {

    public String name() {
        return code + " · " + title;
    }
}
