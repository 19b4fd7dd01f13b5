package org.maillage.directory.web.professionals;

import org.maillage.site.Filled;

/// Asks for an address that opens one's entry; also what an address that opens nothing says.
public record EntryAskPage(String title, String sentence, Filled<EntryAddressForm> filled) {

    static final String WHY =
            "Pour corriger votre fiche de l’annuaire des professionnels, ou la retirer\u00a0: écrivez l’adresse à laquelle vous avez accepté d’y figurer, un lien vous y sera envoyé.";

    static final String UNKNOWN =
            "Elle est peut-être incomplète, ou ce qu’elle ouvrait est effacé. Si vous avez une fiche dans l’annuaire, demandez un nouveau lien.";

    static final String EXPIRED =
            "Ce lien a plus de quatorze jours. Si vous avez une fiche dans l’annuaire, demandez-en un nouveau.";

    static final String TOO_MANY =
            "Trop d’adresses inconnues ont été essayées depuis votre réseau. Attendez un quart d’heure, puis ouvrez de nouveau le lien reçu.";
}
