package org.maillage.accounts.links;

import org.springframework.modulith.NamedInterface;

/// What an address of a mail says when it opens nothing; it names nobody and nothing.
///
/// @param typed what was being sent when the address died, given back to who wrote it
@NamedInterface("links")
public record DeadLinkPage(String title, String sentence, String typed) {

    private static final String EXPIRED = "Ce lien a expiré";

    public static final DeadLinkPage UNKNOWN = new DeadLinkPage(
            "Cette adresse n’ouvre rien",
            "Elle est peut-être incomplète\u00a0: suivez-la depuis le message reçu, ou copiez-la en entier.");

    public static final DeadLinkPage ENDED = new DeadLinkPage(
            "Ce lien ne sert plus",
            "Il a été arrêté, ou la demande a été confiée à quelqu’un d’autre. Si vous avez encore quelque chose à dire, écrivez à la personne qui vous avait sollicité.");

    public static final DeadLinkPage RENEWED = new DeadLinkPage(
            EXPIRED,
            "Un nouveau lien part à l’adresse de la personne à qui celui-ci était destiné. Si c’est vous, ouvrez le dernier message de votre boîte.");

    public static final DeadLinkPage RENEWED_BEFORE = new DeadLinkPage(
            EXPIRED,
            "Un nouveau lien a déjà été envoyé à l’adresse de la personne à qui celui-ci était destiné. Si c’est vous, ouvrez le dernier message de votre boîte.");

    public static final DeadLinkPage UNREACHABLE = new DeadLinkPage(
            EXPIRED,
            "Nous n’avons plus d’adresse à laquelle en envoyer un nouveau\u00a0: écrivez à la personne qui vous avait sollicité.");

    public static final DeadLinkPage TOO_MANY = new DeadLinkPage(
            "Trop d’adresses inconnues",
            "Trop d’adresses inconnues ont été essayées depuis votre réseau. Attendez un quart d’heure, puis ouvrez de nouveau le lien reçu.");

    public DeadLinkPage(String title, String sentence) {
        this(title, sentence, "");
    }

    DeadLinkPage givingBack(String words) {
        return new DeadLinkPage(title, sentence, words);
    }
}
