package org.maillage.diagnosis.web.room;

/// Where one types the code of a workshop.
///
/// @param problem why the code typed before opens nothing, or nothing
public record DoorPage(String typed, String problem) {

    static final DoorPage FRESH = new DoorPage("", "");

    static DoorPage unknown(String typed) {
        return new DoorPage(
                typed, "Aucun atelier n’a ce code. Regardez-le de nouveau à l’écran\u00a0: six lettres ou chiffres.");
    }

    static DoorPage removed(String typed) {
        return new DoorPage(
                typed, "Cet atelier a été retiré par les personnes qui l’animent. Demandez-leur s’il y en a un autre.");
    }

    static DoorPage tooMany(String typed) {
        return new DoorPage(
                typed,
                "Trop de codes inconnus ont été essayés depuis votre réseau. Attendez un quart d’heure, puis réessayez.");
    }
}
