package org.maillage.base.tables;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows that hold what spreadsheets stumble over, always the same for a seed.
final class DrawnRows {

    private static final List<String> PIECES = List.of(
            "Chantiers jeunes",
            "=1+1",
            "+33 2 41 00 00 00",
            "-2",
            "- une puce",
            "@somme",
            "\t",
            "\r\n",
            "\n",
            "\r",
            ";",
            "\"",
            "'",
            "é œ ’",
            "🙂",
            "👩‍👧",
            "\u0000",
            "\u0007",
            "\u2028",
            "_x000D_",
            "_x005F_",
            "<b>&amp;",
            "]]>",
            " ",
            "   ",
            "\u00a0",
            "\u202f",
            "\uD83D",
            "\uFEFF",
            "=cmd|'/C calc'!A0",
            "1e5",
            "12/03/2024",
            "TRUE",
            "＝1");

    record Row(
            @Nullable String text,
            List<String> lines,
            @Nullable Long number,
            @Nullable LocalDate day) {}

    private DrawnRows() {}

    static Table<Row> table() {
        var provenance = new Provenance(
                "angers-2023-2026",
                "Plan d’actions",
                "Convention d’Angers",
                List.of("Thème\u00a0: Jeunesse"),
                ZonedDateTime.of(2025, 11, 20, 14, 2, 0, 0, ZoneId.of("Europe/Paris")),
                "http://localhost/espace/angers-2023-2026/plan?theme=JE");
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Texte", 30, Row::text),
                        TableColumn.lines("Lignes", 30, Row::lines),
                        TableColumn.whole("Nombre", Row::number),
                        TableColumn.day("Jour", Row::day)));
    }

    static List<Row> draw(int seed, int size) {
        var random = new Random(seed);
        return Stream.generate(() -> row(random)).limit(size).toList();
    }

    private static Row row(Random random) {
        return new Row(
                random.nextInt(8) == 0 ? null : text(random, random.nextInt(6)),
                Stream.generate(() -> text(random, 1 + random.nextInt(2)))
                        .limit(random.nextInt(4))
                        .toList(),
                random.nextInt(6) == 0 ? null : random.nextLong(-999_999_999_999_999L, 1_000_000_000_000_000L),
                random.nextInt(6) == 0 ? null : LocalDate.ofEpochDay(random.nextLong(-700_000, 2_900_000)));
    }

    private static String text(Random random, int pieces) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(pieces)
                .collect(Collectors.joining());
    }
}
