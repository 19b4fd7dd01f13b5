package org.maillage.base.reading;

import java.io.Serial;

/// A file that cannot be taken, on its way from where it shows to [Workbooks], which turns it into a value.
/// Every sentence of the package stands here. It carries no stack trace: it is no fault of the program.
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    /// For the sentences of [DocumentRefusal].
    static Refusal because(String sentence) {
        return new Refusal(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    static Refusal empty() {
        return new Refusal(
                "Ce fichier est vide (0 octet). Vérifiez que vous avez choisi le bon fichier, puis envoyez-le à nouveau.");
    }

    static Refusal tooHeavy(int maxMegabytes) {
        return new Refusal(
                "Ce fichier dépasse %d Mo. Retirez-en les images et ce qui ne sert pas, puis envoyez-le à nouveau."
                        .formatted(maxMegabytes));
    }

    static Refusal tooLargeOnceOpened() {
        return new Refusal(
                "Ce fichier devient démesuré une fois décompressé, il n’a pas été ouvert. Recopiez son contenu"
                        + " dans un fichier neuf, puis envoyez-le à nouveau.");
    }

    static Refusal tooManyCells(int maxThousands) {
        return new Refusal(
                "Ce classeur contient plus de %d\u202f000 cellules remplies. Gardez la seule feuille du plan, puis"
                                .formatted(maxThousands)
                        + " envoyez-le à nouveau.");
    }

    static Refusal encrypted() {
        return new Refusal(
                "Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis envoyez-le à nouveau.");
    }

    static Refusal oldExcel() {
        return new Refusal(
                "Ce classeur est à l’ancien format Excel (.xls). Ouvrez-le et enregistrez-le au format .xlsx ou .ods,"
                        + " puis envoyez-le à nouveau.");
    }

    static Refusal binaryExcel() {
        return new Refusal("Ce classeur est au format binaire d’Excel (.xlsb). Enregistrez-le au format .xlsx ou .ods,"
                + " puis envoyez-le à nouveau.");
    }

    static Refusal macros() {
        return new Refusal(
                "Ce classeur contient des macros (vbaProject.bin). Enregistrez-le au format .xlsx, sans macros,"
                        + " puis envoyez-le à nouveau.");
    }

    static Refusal externalEntities(String part) {
        return new Refusal(
                "Ce fichier contient une déclaration interdite (DOCTYPE, dans « %s »). Recopiez son contenu dans un"
                                .formatted(part)
                        + " fichier neuf, puis envoyez-le à nouveau.");
    }

    static Refusal notASpreadsheet(String what) {
        return new Refusal("Ce fichier est %s et non un classeur. Enregistrez votre tableau au format .xlsx ou .ods,"
                        .formatted(what)
                + " puis envoyez-le à nouveau.");
    }

    static Refusal misnamed(String fileName, WorkbookFormat actual) {
        return new Refusal(
                "Le nom « %s » ne dit pas ce que contient ce fichier : c’est un classeur %s. Renommez-le avec"
                                .formatted(fileName, actual.extension())
                        + " l’extension %s, puis envoyez-le à nouveau.".formatted(actual.extension()));
    }

    static Refusal noSheet() {
        return new Refusal(
                "Ce classeur ne contient aucune feuille de calcul. Vérifiez que vous avez choisi le bon fichier,"
                        + " puis envoyez-le à nouveau.");
    }

    static Refusal damaged() {
        return new Refusal(
                "Ce fichier est abîmé ou incomplet : il n’a pas pu être lu jusqu’au bout. Ouvrez-le dans son logiciel,"
                        + " enregistrez-le à nouveau, puis renvoyez-le.");
    }
}
