package org.maillage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/// Plan files as a city would send them, written for tests.
public final class PlanFile {

    private PlanFile() {}

    /// A sheet with one axis and one action.
    public static byte[] oneAction() {
        return sheet(new String[][] {
            {"Axe", "Titre de l'action", "Descriptif", "Statut", "Budget"},
            {"Petite enfance", "Ouvrir un lieu d'accueil", "Deux matinées par semaine", "En cours", "1200"}
        });
    }

    public static byte[] sheet(String[][] rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Maillage", "1.0")) {
            var sheet = workbook.newWorksheet("Plan");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
