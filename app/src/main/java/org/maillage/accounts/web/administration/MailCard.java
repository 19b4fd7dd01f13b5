package org.maillage.accounts.web.administration;

/// What the hub says about the mail: where it waits, or what did not arrive.
///
/// @param link words of the way there
public record MailCard(String sentence, String link, String address) {

    private static final String OUTBOX = "/courrier";

    static MailCard onScreen() {
        return new MailCard(
                "Aucun serveur d’envoi n’est configuré\u00a0: les messages attendent ici, à transmettre par vos soins.",
                "Lire le courrier",
                OUTBOX);
    }

    /// @param paused whether the server takes nothing at the moment
    static MailCard sent(int failed, boolean paused) {
        String server = paused
                ? "Le serveur d’envoi ne prend plus de messages. "
                : "Les messages partent par le serveur d’envoi. ";
        return switch (failed) {
            case 0 -> new MailCard(server + "Aucun n’a échoué.", "Suivre le courrier", OUTBOX);
            case 1 -> new MailCard(server + "Un message a échoué.", "Voir l’échec", OUTBOX + "?etat=echec");
            default ->
                new MailCard(server + failed + "\u00a0messages ont échoué.", "Voir les échecs", OUTBOX + "?etat=echec");
        };
    }
}
