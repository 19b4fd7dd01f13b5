package org.maillage.base.intake.fiches;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.intake.fiches.DrawnFiches.PLAN;
import static org.maillage.base.intake.fiches.DrawnFiches.fiches;
import static org.maillage.base.intake.fiches.DrawnFiches.sheet;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.maillage.base.reading.DrawnDocument;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.WorkbookReading;

/// An archive of documents is one sheet of fiches.
class FicheFilesTests {

    private static final byte[] LAEP = fiche("Ouvrir un LAEP").docx();
    private static final byte[] WRITING = fiche("Écrire").odt();

    @Test
    void answersAHeadingThatIsNothingButNumbers() {
        byte[] content = drawn().heading(1, "1. ".repeat(20_000))
                .line("Objectifs : jouer")
                .odt();

        assertThat(FicheFiles.read("f.odt", content, PLAN)).isNotNull();
    }

    @Test
    void takesAFicheThatIsReferredToForNoFiche() {
        byte[] content = drawn().table(
                        row("Titre", "Ouvrir un LAEP"), row("Voir aussi", "Fiche action 2"), row("Budget", "5000"))
                .docx();

        assertThat(fiches(sheet(FicheFiles.read("f.docx", content, PLAN))))
                .singleElement()
                .satisfies(fiche -> assertThat(fiche)
                        .containsEntry("Titre de l’action", "Ouvrir un LAEP")
                        .containsEntry("Budget", "5000"));
    }

    @Test
    void readsEveryDocumentOfAnArchiveAndSaysWhereEachComesFrom() {
        WorkbookReading reading = FicheFiles.read(
                "fiches.zip",
                zip(
                        UTF_8,
                        Map.of("Parentalité/été 1.docx", LAEP, "b.odt", WRITING, "Parentalité/.caché.docx", LAEP),
                        Map.of("__MACOSX/b.odt", LAEP, "~$ete.docx", LAEP, "dossier/", new byte[0])),
                PLAN);

        assertThat(fiches(sheet(reading)))
                .extracting(fiche -> fiche.get("Fichier") + " " + fiche.get("Titre de l’action"))
                .containsExactly("Parentalité/été 1.docx Ouvrir un LAEP", "b.odt Écrire");
        assertThat(leftAside(reading)).isEmpty();
    }

    @Test
    void readsTheNamesThatOldWindowsWrote() {
        WorkbookReading reading =
                FicheFiles.read("f.zip", zip(Charset.forName("IBM437"), Map.of("été.docx", LAEP), Map.of()), PLAN);

        assertThat(fiches(sheet(reading)).getFirst()).containsEntry("Fichier", "été.docx");
    }

    @Test
    void setsAsideWhatItCannotReadAndSaysWhy() {
        WorkbookReading reading = FicheFiles.read(
                "f.zip",
                zip(
                        UTF_8,
                        Map.of(
                                "a.docx",
                                LAEP,
                                "courrier.docx",
                                drawn().line("Bonjour,").line("Merci.").docx()),
                        Map.of("vieux.doc", "Bonjour".getBytes(UTF_8), "plus.zip", LAEP)),
                PLAN);

        assertThat(fiches(sheet(reading))).hasSize(1);
        assertThat(leftAside(reading))
                .extracting(row -> row.cells().getFirst().text())
                .containsExactly("plus.zip", "vieux.doc", "courrier.docx");
        assertThat(leftAside(reading))
                .extracting(row -> row.cells().getLast().text())
                .allSatisfy(sentence -> assertThat(sentence).startsWith("Ce ").endsWith("."));
        assertThat(((WorkbookReading.Opened) reading)
                        .workbook()
                        .sheets()
                        .getLast()
                        .rows())
                .hasSize(3);
    }

    @Test
    void sharesOneColumnAmongLabelsThatMeanTheSame() {
        WorkbookReading reading = FicheFiles.read(
                "f.zip",
                zip(
                        UTF_8,
                        Map.of(
                                "1.odt",
                                        drawn().line("Titre : A")
                                                .line("Public visé : familles")
                                                .odt(),
                                "2.odt",
                                        drawn().line("Titre : B")
                                                .line("Bénéficiaires : jeunes")
                                                .odt()),
                        Map.of()),
                PLAN);

        assertThat(fiches(sheet(reading)))
                .extracting(fiche -> fiche.get("Public visé"))
                .containsExactly("familles", "jeunes");
    }

    @Test
    void refusesArchivesWithoutFicheOrTooManyAndWhatIsNone() {
        assertThat(refusal("f.zip", zip(UTF_8, Map.of("a/", new byte[0]), Map.of())))
                .contains("aucune fiche");
        assertThat(refusal(
                        "f.zip",
                        zip(UTF_8, Map.of("a.docx", drawn().line("Bonjour").docx()), Map.of())))
                .contains("Aucun document");
        assertThat(refusal("f.zip", "Bonjour".getBytes(UTF_8))).contains("archive .zip");
        assertThat(refusal("f.docx", drawn().line("Bonjour").docx())).contains("ne ressemble pas");
        assertThat(refusal("f.pdf", "%PDF-1.4".getBytes(UTF_8))).contains("un document PDF");
    }

    private static DrawnDocument fiche(String title) {
        return drawn().line("Titre : " + title).line("Pilote : Ville");
    }

    private static List<Row> leftAside(WorkbookReading reading) {
        return ((WorkbookReading.Opened) reading)
                .workbook().sheets().stream()
                        .skip(1)
                        .flatMap(sheet -> sheet.rows().stream())
                        .toList();
    }

    private static String refusal(String name, byte[] content) {
        return switch (FicheFiles.read(name, content, PLAN)) {
            case WorkbookReading.Refused(String sentence) -> sentence;
            case WorkbookReading.Opened opened -> throw new AssertionError("Opened " + opened);
        };
    }

    private static byte[] zip(Charset names, Map<String, byte[]> files, Map<String, byte[]> more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (var entries : List.of(files, more)) {
                for (var file : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
