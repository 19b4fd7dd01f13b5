package org.maillage.base.files;

import java.io.Serial;

/// A file that is not taken, on its way from where it shows to [FileReception], which turns it into a value. Every
/// sentence of the package stands here: what, why, what to do. It carries no stack trace: it is no fault of the
/// program.
final class FileRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String RENAME = " Renommez-le, puis envoyez-le à nouveau.";
    private static final String AS_PDF = " Enregistrez-le en PDF, puis envoyez-le à nouveau.";

    private FileRefusal(String sentence) {
        super(sentence, null, false, false);
    }

    static FileRefusal because(String sentence) {
        return new FileRefusal(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    static FileRefusal empty() {
        return because(
                "Ce fichier est vide (0\u00a0octet). Vérifiez que vous avez choisi le bon fichier, puis envoyez-le à nouveau.");
    }

    static FileRefusal tooHeavy() {
        return because(
                "Ce fichier dépasse %d\u00a0Mo. Réduisez ses images ou partagez-le en plusieurs, puis envoyez-le à nouveau."
                        .formatted(FileReception.MAX_MEGABYTES));
    }

    static FileRefusal nameless() {
        return because("Ce fichier n’a pas de nom." + RENAME);
    }

    static FileRefusal longName(int most) {
        return because("Le nom de ce fichier dépasse %d caractères\u00a0: tous les ordinateurs ne le prendraient pas."
                        .formatted(most)
                + RENAME);
    }

    static FileRefusal invisibleCharacter(int codePoint) {
        return because(
                "Le nom de ce fichier contient un caractère invisible (U+%04X), qui peut le faire passer pour un autre."
                                .formatted(codePoint)
                        + RENAME);
    }

    static FileRefusal forbiddenCharacter(String character) {
        return because(
                "Le nom de ce fichier contient «\u00a0%s\u00a0», que tous les ordinateurs ne prennent pas dans un nom."
                                .formatted(character)
                        + RENAME);
    }

    static FileRefusal misleadingCharacter() {
        return because("Le nom de ce fichier contient un signe qui ressemble à un point ou à une barre sans en être un."
                + RENAME);
    }

    static FileRefusal edgeOfName() {
        return because(
                "Le nom de ce fichier commence ou finit par un point ou une espace\u00a0: son type ne se verrait pas."
                        + RENAME);
    }

    static FileRefusal reservedName(String name) {
        return because(
                "«\u00a0%s\u00a0» est un nom que Windows garde pour lui\u00a0: ce fichier ne s’ouvrirait pas partout."
                                .formatted(name)
                        + RENAME);
    }

    static FileRefusal withoutExtension() {
        return because(
                "Le nom de ce fichier ne dit pas son type (.pdf, .odt, .docx, .jpg…). Ajoutez-le, puis envoyez le fichier à nouveau.");
    }

    static FileRefusal doubleExtension(String inner) {
        return because(
                "Le nom de ce fichier contient «\u00a0.%s\u00a0», qui est le type d’un programme\u00a0: il pourrait tromper qui l’ouvre."
                                .formatted(inner)
                        + RENAME);
    }

    /// @param what "une page web"
    static FileRefusal notTaken(String what, String cure) {
        return because("Ce fichier est %s\u00a0: ce type n’est pas pris ici. %s".formatted(what, cure));
    }

    /// @param found what its bytes are, "une page web"
    static FileRefusal misnamed(FileFamily said, String found) {
        return because(
                "Ce fichier se dit %s, mais c’est %s. Ouvrez-le dans le logiciel qui l’a fait, enregistrez-le dans le bon type, puis envoyez-le à nouveau."
                        .formatted(said.words(), found));
    }

    static FileRefusal macros(FileFamily family, String where) {
        return because(
                "Ce fichier contient des macros ou des scripts (%s), qui s’exécuteraient chez qui l’ouvre. Enregistrez-le sans macros, au format .%s, puis envoyez-le à nouveau."
                        .formatted(where, family.extensions().getFirst()));
    }

    static FileRefusal hiddenObject(String where) {
        return because(
                "Ce fichier en cache un autre (%s), que personne ne verrait avant de l’ouvrir. Retirez-le ou envoyez-le à part, puis envoyez ce fichier à nouveau."
                        .formatted(where));
    }

    static FileRefusal remoteTemplate() {
        return because(
                "Ce document irait chercher son modèle sur internet à chaque ouverture. Détachez-le de ce modèle, ou enregistrez-le en PDF, puis envoyez-le à nouveau.");
    }

    static FileRefusal twoInOne(FileFamily family) {
        return because(
                "Ce fichier est %s suivi d’autre chose, qui ne se verrait pas en l’ouvrant.".formatted(family.words())
                        + " Ouvrez-le et enregistrez-le à nouveau, puis renvoyez-le.");
    }

    static FileRefusal damaged(FileFamily family) {
        return because(
                "Ce fichier se dit %s, mais il est abîmé ou incomplet. Ouvrez-le, enregistrez-le à nouveau, puis renvoyez-le."
                        .formatted(family.words()));
    }

    static FileRefusal activePdf(String what) {
        return because(
                "Ce PDF contient %s, qui s’exécuterait chez qui l’ouvre. Imprimez-le vers un nouveau PDF, puis envoyez celui-ci."
                        .formatted(what));
    }

    static FileRefusal webInText() {
        return because("Ce fichier texte contient le code d’une page web ou d’un programme." + AS_PDF);
    }

    static FileRefusal binaryText() {
        return because("Ce fichier se dit un texte, mais il contient des octets qu’aucun texte ne contient." + AS_PDF);
    }

    static FileRefusal objectInText(FileFamily family) {
        return because(
                "Ce fichier est %s qui en contient un autre. Envoyez les deux à part.".formatted(family.words()));
    }
}
