package org.maillage.accounts.web;

import org.jspecify.annotations.Nullable;
import org.maillage.site.Answers;
import org.maillage.site.components.Link;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// What a one-time address says when it opens nothing.
///
/// @param next what to do now, or null
public record LinkPage(
        String title, String sentence, @Nullable Link next) {

    private static final String VIEW = "accounts/link";

    private static final LinkPage DEAD_RESET = new LinkPage(
            "Ce lien ne fonctionne plus",
            "Il a expiré, il a déjà servi, ou son adresse est incomplète. Demandez-en un autre : il arrive en quelques secondes.",
            new Link("Recevoir un nouveau lien", "/mot-de-passe-oublie"));

    private static final LinkPage DEAD_INVITATION = new LinkPage(
            "Cette invitation ne fonctionne plus",
            "Elle a déjà servi, une plus récente l’a remplacée, ou son adresse est incomplète. Si vous avez déjà choisi votre mot de passe, connectez-vous ; sinon, prenez le dernier message reçu ou redemandez une invitation à la personne qui vous a écrit.",
            new Link("Se connecter", "/connexion"));

    private static final LinkPage DEAD_FIRST_ACCESS = new LinkPage(
            "Cette adresse ne fonctionne plus",
            "Elle a déjà servi, ou plus de 24 heures ont passé. Tant que personne n’administre l’instance, chaque redémarrage de Maillage en affiche une nouvelle dans son terminal.",
            new Link("Se connecter", "/connexion"));

    private static final LinkPage RENEWED = new LinkPage(
            "Ce lien a expiré",
            "Ce lien a expiré : nous venons de vous en envoyer un nouveau. Ouvrez le message qui arrive dans votre boîte.",
            null);

    static ModelAndView deadReset() {
        return Answers.page(VIEW, DEAD_RESET, HttpStatus.NOT_FOUND);
    }

    static ModelAndView deadInvitation() {
        return Answers.page(VIEW, DEAD_INVITATION, HttpStatus.NOT_FOUND);
    }

    static ModelAndView deadFirstAccess() {
        return Answers.page(VIEW, DEAD_FIRST_ACCESS, HttpStatus.NOT_FOUND);
    }

    static ModelAndView renewed() {
        return Answers.page(VIEW, RENEWED);
    }
}
