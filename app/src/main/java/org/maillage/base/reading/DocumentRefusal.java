package org.maillage.base.reading;

/// The sentences that only text documents and archives of them call for; the others are in [Refusal].
final class DocumentRefusal {

    private DocumentRefusal() {}

    static Refusal oldWord() {
        return Refusal.because(
                "Ce document est à l’ancien format Word (.doc). Ouvrez-le et enregistrez-le au format .docx ou .odt,"
                        + " puis envoyez-le à nouveau.");
    }

    static Refusal oldOffice() {
        return Refusal.because(
                "Ce fichier est à un ancien format de Microsoft Office. Ouvrez-le et enregistrez-le au format .docx"
                        + " ou .odt, puis envoyez-le à nouveau.");
    }

    static Refusal macros() {
        return Refusal.because(
                "Ce document contient des macros (.docm). Enregistrez-le au format .docx, sans macros, puis"
                        + " envoyez-le à nouveau.");
    }

    static Refusal notADocument(String what) {
        return Refusal.because(
                "Ce fichier est %s et non une fiche Word ou LibreOffice. Enregistrez la fiche au format .docx ou .odt,"
                                .formatted(what)
                        + " puis envoyez-la à nouveau.");
    }

    static Refusal misnamed(String fileName, TextFormat actual) {
        return Refusal.because(
                "Ce fichier s’appelle « %s » mais c’est un document %s. Renommez-le avec l’extension %s, puis"
                                .formatted(fileName, actual.extension(), actual.extension())
                        + " envoyez-le à nouveau.");
    }

    static Refusal noText() {
        return Refusal.because(
                "Ce document ne contient aucun texte. S’il s’agit d’une image ou d’un document numérisé, recopiez la"
                        + " fiche dans un document Word ou LibreOffice, puis envoyez-le à nouveau.");
    }

    static Refusal tooMuchText() {
        return Refusal.because("Ce document est bien plus long qu’un recueil de fiches action. Gardez-en les seules"
                + " fiches, ou coupez-le en plusieurs fichiers, puis envoyez-les à nouveau.");
    }

    static Refusal notAnArchive() {
        return Refusal.because("Ce fichier n’est pas une archive .zip. Réunissez les fiches dans un dossier, compressez"
                + " ce dossier au format .zip, puis envoyez-le à nouveau.");
    }

    static Refusal nestedArchive() {
        return Refusal.because("Ce fichier est une archive rangée dans l’archive : elle n’a pas été ouverte. Sortez-en"
                + " les fiches, puis envoyez-les à nouveau.");
    }

    static Refusal tooManyDocuments(int max) {
        return Refusal.because(
                "Ce fichier réunit plus de %d documents. Partagez-les en plusieurs archives .zip, puis".formatted(max)
                        + " envoyez-les l’une après l’autre.");
    }

    static Refusal noDocument() {
        return Refusal.because("Ce fichier ne contient aucune fiche au format .docx ou .odt. Vérifiez que vous avez"
                + " compressé le bon dossier, puis envoyez-le à nouveau.");
    }
}
