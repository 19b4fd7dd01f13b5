package org.maillage.site;

import org.jspecify.annotations.Nullable;

/// What the error page says: what happened, what to do, and a reference when someone must look at the log.
public record ErrorPage(
        String title, String sentence, @Nullable String reference) {

    public static ErrorPage notFound() {
        return new ErrorPage(
                "Cette page n’existe pas",
                "L’adresse est peut-être incomplète, ou la page a été retirée, ou elle ne vous est pas ouverte.",
                null);
    }

    static ErrorPage forbidden(String sentence) {
        return new ErrorPage("Vous ne pouvez pas faire cela", sentence, null);
    }

    static ErrorPage refused() {
        return new ErrorPage(
                "Cette demande n’est pas comprise",
                "Revenez à la page précédente, rechargez-la et recommencez : rien n’a été changé.",
                null);
    }

    static ErrorPage tooHeavy(long megabytes) {
        return new ErrorPage(
                "Cet envoi est trop lourd",
                "Un envoi prend %d\u00a0Mo au plus, tous ses fichiers ensemble. Rien n’a été enregistré\u00a0: revenez à la page précédente, envoyez moins de fichiers à la fois ou réduisez-les."
                        .formatted(megabytes),
                null);
    }

    static ErrorPage failure(String reference) {
        return new ErrorPage(
                "Maillage n’a pas pu répondre",
                "La faute est de notre côté et rien n’a été enregistré à moitié. Recommencez dans un instant ; "
                        + "si cela se reproduit, donnez cette référence à l’administration de l’instance.",
                reference);
    }
}
