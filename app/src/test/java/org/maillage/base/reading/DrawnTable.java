package org.maillage.base.reading;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A small plan drawn by a seed, its columns in any order, written in any of the formats.
final class DrawnTable {

    private static final List<String> HEADINGS = List.of(
            "Axe", "Titre de l’action", "Date de début", "Budget", "Public", "Météo", "Structure porteuse", "Remarque");
    private static final List<String> TITLES = List.of(
            "Créer un lieu d’accueil, ouvert à tous",
            "Développer les « premiers départs »",
            "Former les équipes ; puis les élus",
            "Étendre l’amplitude à 19 h\nle mercredi",
            "Réussir l’entrée à l’école \"maternelle\"",
            "Accompagner les familles | quartier Nord");
    private static final List<String> AXES = List.of("Jeunesse", "Parentalité", "Accès aux droits", "Petite enfance");
    private static final List<String> REMARKS =
            List.of("= à revoir", "- d’abord le Lac", "+ 2 postes", "à préciser", "06 12", "");

    private final List<List<Object>> rows = new ArrayList<>();

    DrawnTable(Random random) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(order, random);
        rows.add(order.stream().map(column -> (Object) HEADINGS.get(column)).toList());
        for (int row = 0; row < 4 + random.nextInt(8); row++) {
            List<Object> cells = line(row, random);
            rows.add(order.stream().map(cells::get).toList());
        }
    }

    private static List<Object> line(int row, Random random) {
        return List.of(
                pick(AXES, random),
                pick(TITLES, random) + " n° " + row,
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900)),
                random.nextInt(1_000_000) / 4.0,
                random.nextInt(4) == 0 ? "" : "Jeunes et parents",
                random.nextBoolean() ? "Bloquée" : "",
                "Maison de quartier du Lac",
                pick(REMARKS, random));
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private DrawnWorkbook workbook() {
        return DrawnWorkbook.with("Plan", rows.stream().map(List::toArray).toArray(Object[][]::new));
    }

    byte[] xlsx() {
        return workbook().xlsx();
    }

    byte[] ods() {
        return workbook().ods();
    }

    byte[] csv(char separator, String lineEnd, Charset charset, String mark) {
        StringBuilder text = new StringBuilder(mark);
        for (List<Object> row : rows) {
            text.append(String.join(
                            String.valueOf(separator),
                            row.stream().map(cell -> field(shown(cell))).toList()))
                    .append(lineEnd);
        }
        return text.toString().getBytes(charset);
    }

    private static String field(String shown) {
        String text = shown.matches("(?s)[=+-].*") ? "'" + shown : shown;
        return text.matches("(?s).*[;,|\"\t\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /// @return what a person reads at each address
    Map<String, String> cells() {
        Map<String, String> cells = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String shown = shown(rows.get(row).get(column));
                if (!shown.isEmpty()) {
                    cells.put(CellAddress.columnName(column + 1) + (row + 1), shown);
                }
            }
        }
        return cells;
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case LocalDate date -> new CellValue.Day(date).text();
            case Double number ->
                CellValues.number(number.toString(), NumberStyle.PLAIN, false).text();
            default -> cell.toString();
        };
    }
}
