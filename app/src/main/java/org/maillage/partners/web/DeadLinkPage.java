package org.maillage.partners.web;

/// What an address of a mail says when it opens nothing; it names nobody and nothing.
public record DeadLinkPage(String title, String sentence) {

    static final DeadLinkPage UNKNOWN = new DeadLinkPage(
            "Cette adresse n’ouvre rien",
            "Elle est peut-être incomplète : ouvrez-la depuis le message reçu, ou copiez-la en entier.");

    static final DeadLinkPage ENDED = new DeadLinkPage(
            "Ce lien ne sert plus",
            "Il a été arrêté, ou la demande a été confiée à quelqu’un d’autre. Si vous avez encore quelque chose à dire, répondez à la personne qui vous avait sollicité.");

    static final DeadLinkPage RENEWED = new DeadLinkPage(
            "Ce lien a expiré",
            "Un nouveau lien part à l’adresse qui avait reçu celui-ci : ouvrez le dernier message de votre boîte.");

    static final DeadLinkPage TOO_MANY = new DeadLinkPage(
            "Trop d’adresses inconnues",
            "Trop d’adresses inconnues ont été essayées depuis votre réseau. Attendez un quart d’heure, puis ouvrez de nouveau le lien reçu.");
}
