package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.base.reading.ArchiveReading;
import org.maillage.base.reading.ArchiveReading.LeftAside;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.TextDocument;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookFormat;
import org.maillage.base.reading.WorkbookReading;

/// Finds the fiches of documents and sets them out as one sheet. Pure: the same documents give the same sheet.
final class Fiches {

    static final String NO_FICHE = "Ce document ne ressemble pas à une fiche action : il faut au moins deux intitulés"
            + " connus, tels que « Titre de l’action », « Objectifs » ou « Structure pilote ». Ajoutez-les, puis"
            + " envoyez-le à nouveau.";
    private static final String NO_FICHE_INSIDE = "Aucun document de cette archive ne ressemble à une fiche action :"
            + " il faut au moins deux intitulés connus, tels que « Titre de l’action », « Objectifs » ou « Structure"
            + " pilote ». Vérifiez que vous avez compressé le bon dossier, puis envoyez-le à nouveau.";
    private static final String LEFT_ASIDE = "Fichiers laissés de côté";
    private static final int FEWEST_LABELS = 2;

    private final FicheLabels labels;
    private final boolean several;
    private final FicheSheet sheet;
    private final List<String> above = new ArrayList<>();
    private final List<LeftAside> leftAside = new ArrayList<>();
    private int taken;

    private Fiches(FicheDescription description, boolean several) {
        this.several = several;
        this.labels = new FicheLabels(description);
        this.sheet = new FicheSheet(labels);
    }

    /// @param fileName of the document
    static WorkbookReading of(String fileName, TextDocument document, FicheDescription description) {
        Fiches fiches = new Fiches(description, false);
        fiches.add(document);
        return fiches.toReading(fileName);
    }

    /// @param fileName of the archive
    static WorkbookReading of(String fileName, ArchiveReading.Opened archive, FicheDescription description) {
        Fiches fiches = new Fiches(description, true);
        fiches.leftAside.addAll(archive.leftAside());
        archive.documents().forEach(fiches::add);
        return fiches.toReading(fileName);
    }

    private WorkbookReading toReading(String fileName) {
        if (taken == 0) {
            return new WorkbookReading.Refused(several ? NO_FICHE_INSIDE : NO_FICHE);
        }
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sheet.toSheet(String.join("\n", above)));
        if (!leftAside.isEmpty()) {
            sheets.add(leftAsideSheet());
        }
        return new WorkbookReading.Opened(new Workbook(fileName, WorkbookFormat.FICHES, sheets));
    }

    /// A sheet of its own, so that whoever shows what was not read of a workbook shows them.
    private Sheet leftAsideSheet() {
        return Sheet.of(
                LEFT_ASIDE,
                leftAside.stream()
                        .map(one -> List.of(one.fileName(), one.sentence()))
                        .toList());
    }

    private void add(TextDocument document) {
        List<Piece> pieces = Unreeling.of(document.blocks(), labels);
        if (keysOf(pieces).size() < FEWEST_LABELS) {
            leftAside.add(new LeftAside(document.fileName(), NO_FICHE));
            return;
        }
        taken++;
        document.margins().stream().filter(text -> !above.contains(text)).forEach(above::add);
        pieces.stream().filter(Piece.Caption.class::isInstance).map(Piece::text).forEach(above::add);
        pieces.removeIf(Piece.Caption.class::isInstance);
        FicheCut cut = Cutting.of(ActionGrids.asFiches(pieces, labels), labels);
        cut.above().stream().map(Piece::text).forEach(above::add);
        for (FicheCut.Part part : cut.parts()) {
            Gathering gathered = new Gathering(labels).gather(part.pieces());
            Fiche fiche = Naming.of(labels, gathered, branches(part, gathered));
            if (fiche.saysSomething()) {
                add(fiche, document);
            } else {
                sheet.declare(fiche);
            }
        }
    }

    private static List<String> branches(FicheCut.Part part, Gathering gathered) {
        return Stream.concat(part.branches().stream(), gathered.head().branches().stream())
                .distinct()
                .toList();
    }

    private void add(Fiche fiche, TextDocument document) {
        sheet.add(fiche, bareName(document.fileName()), several ? document.fileName() : "");
    }

    private Set<String> keysOf(List<Piece> pieces) {
        Set<String> found = new HashSet<>();
        for (Piece piece : pieces) {
            labels.keyOf(piece).ifPresent(found::add);
            if (piece instanceof Piece.Heading heading
                    && Opener.of(heading.text()).isPresent()) {
                found.add("");
            } else if (piece instanceof Piece.Grid grid) {
                grid.headings().forEach(label -> labels.keyOf(label).ifPresent(found::add));
            }
        }
        return found;
    }

    private static String bareName(String fileName) {
        String file = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ');
    }
}
