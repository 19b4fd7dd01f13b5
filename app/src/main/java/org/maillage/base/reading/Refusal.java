package org.maillage.base.reading;

import java.io.Serial;
import java.util.Locale;

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
                "Ce classeur contient plus de %s\u202f000 cellules remplies. Gardez la seule feuille du plan, puis"
                                .formatted(String.format(Locale.FRENCH, "%,d", maxThousands))
                        + " envoyez-le à nouveau.");
    }

    static Refusal brokenJson(int line) {
        return new Refusal(
                "Ce fichier JSON est abîmé ou incomplet à la ligne %d, rien n’en a été lu. Téléchargez-le à nouveau chez qui le publie."
                        .formatted(line));
    }

    static Refusal noObject() {
        return new Refusal(
                "Ce fichier JSON ne contient pas une liste d’objets, comme celles que publient data·inclusion ou la"
                        + " cartographie nationale\u00a0: il n’y a rien à en lire.");
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

    static Refusal macros(String where, WorkbookFormat format) {
        return new Refusal("Ce classeur contient des macros (%s). Enregistrez-le au format %s, sans macros, puis"
                        .formatted(where, format.extension())
                + " envoyez-le à nouveau.");
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
        String what = actual == WorkbookFormat.CSV ? "un fichier texte" : "un classeur";
        return new Refusal(
                "Ce fichier n’est pas ce que dit son nom, « %s »\u00a0: c’est %s %s. Renommez-le avec l’extension %s, puis"
                                .formatted(fileName, what, actual.extension(), actual.extension())
                        + " envoyez-le à nouveau.");
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

    static Refusal unreadableLine(int line) {
        return inAnotherEncoding("la ligne %d ne se lit ni en UTF-8 ni en Windows-1252".formatted(line));
    }

    static Refusal strangeWord(int line, String word) {
        return inAnotherEncoding("à la ligne %d on lirait «\u00a0%s\u00a0»".formatted(line, word));
    }

    static Refusal mixedEncodings(int line) {
        return inAnotherEncoding("il en mélange deux, la ligne %d n’est pas écrite comme d’autres".formatted(line));
    }

    private static Refusal inAnotherEncoding(String symptom) {
        return new Refusal("Ce fichier texte n’est pas dans un encodage connu\u00a0: %s. Ouvrez-le dans votre tableur"
                        .formatted(symptom)
                + " et enregistrez-le au format .xlsx, .ods ou «\u00a0CSV UTF-8\u00a0», puis envoyez-le à nouveau.");
    }

    static Refusal binaryLine(int line) {
        return new Refusal(
                "Ce fichier n’est pas un tableau écrit en texte\u00a0: la ligne %d contient des octets qu’aucun"
                                .formatted(line)
                        + " texte ne contient. Enregistrez votre tableau au format .xlsx, .ods ou «\u00a0CSV UTF-8\u00a0», puis envoyez-le à"
                        + " nouveau.");
    }

    static Refusal misplacedQuote(long line) {
        return new Refusal(
                "Ce fichier texte ouvre ou ferme mal un guillemet (\") dans la ligne qui commence en %d. Corrigez-la, ou"
                                .formatted(line)
                        + " enregistrez votre tableau au format .xlsx ou .ods, puis envoyez-le à nouveau.");
    }

    static Refusal beyondASheet() {
        return new Refusal(
                "Ce fichier texte a plus de lignes ou de colonnes qu’une feuille de tableur (1\u202f048\u202f576 et 16\u202f384)."
                        + " Gardez-en la partie utile, puis envoyez-le à nouveau.");
    }
}
