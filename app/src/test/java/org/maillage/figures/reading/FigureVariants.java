package org.maillage.figures.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files of official figures as they come: cut, saved by a spreadsheet, in another encoding, or only unusual. The same
/// seed makes the same file.
///
/// What no reader could notice is not drawn: a digit that became another, two columns that nothing compares.
public final class FigureVariants {

    private static final List<FigureOriginal> ORIGINALS = FigureOriginal.list();
    private static final int KINDS = 28;
    private static final String HTML =
            "<!DOCTYPE html>\n<html><head><title>Connexion</title></head><body></body></html>\n";

    private final Random random;
    private final FigureOriginal original;

    private FigureVariants(int seed) {
        random = new Random(seed * 7919L);
        original = ORIGINALS.get(seed / KINDS % ORIGINALS.size());
    }

    public static FigureVariant of(int seed) {
        var variants = new FigureVariants(seed);
        return variants.original.isDocument() ? variants.document(seed % KINDS) : variants.table(seed % KINDS);
    }

    private FigureVariant table(int kind) {
        return switch (kind) {
            case 0, 1, 2 -> variant("coupé", cut(original.bytes()));
            case 3 -> variant("gzip coupé", cut(gzip(original.bytes())));
            case 4 -> variant("zip coupé", cut(zip(original.bytes())));
            case 5 -> variant("gzip entier", gzip(original.bytes()));
            case 6 -> variant("zip entier", zip(original.bytes()));
            case 7 -> encoded("UTF-16", one(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE));
            case 8 -> encoded("Mac", Charset.forName("x-MacRoman"));
            case 9 -> encoded("DOS", Charset.forName("IBM850"));
            case 10 -> encoded("windows-1252", Charset.forName("windows-1252"));
            case 11 -> rows("données déplacées sans leur en-tête", this::swapData);
            case 12 -> rows("colonnes déplacées", this::swapColumns);
            case 13 -> placed("texte dans un nombre", rows -> alter(rows, "environ douze"));
            case 14 -> placed("nombre négatif", rows -> alter(rows, "-12"));
            case 15 -> replaced("marque décimale", this::otherDecimalMark);
            case 16 -> replaced("séparateur", text -> text.replace(original.separator(), one(';', ',', '\t', '|')));
            case 17 -> replaced("guillemet de trop", text -> inserted(text, "\""));
            case 18 -> replaced("guillemet perdu", this::withoutAQuote);
            case 19 -> rows("ligne répétée avec d’autres nombres", this::repeatOtherwise);
            case 20 -> rows("ligne répétée", this::repeat);
            case 21 -> placed("zéro de tête perdu", rows -> codes(rows, code -> code.replaceFirst("^0(?=[0-9])", "")));
            case 22 -> placed("code en notation scientifique", rows -> codes(rows, FigureVariants::scientific));
            case 23 -> variant("vide", one(new byte[0], "\r\n\r\n".getBytes(StandardCharsets.UTF_8), header()));
            case 24 -> variant("binaire", binary());
            case 25 -> variant("page web", HTML.getBytes(StandardCharsets.UTF_8));
            case 26 -> replaced("signe étranger", text -> inserted(text, one("\u0000", "\ufffd", "\u200b", "\n", ";")));
            default -> rows("colonne ou ligne en moins", this::without);
        };
    }

    private FigureVariant document(int kind) {
        return switch (kind % 7) {
            case 0, 1 -> variant("coupé", cut(original.bytes()));
            case 2 -> replaced("JSON abîmé", text -> inserted(text, one("]", "}", "\"", ",,", "x")));
            case 3 -> replaced("texte dans un nombre", text -> text.replaceFirst(",([0-9]+)]", ",\"douze\"]"));
            case 4 ->
                replaced("coordonnées échangées", text -> text.replaceAll("\\[(-?[0-9.]+),(-?[0-9.]+),", "[$2,$1,"));
            case 5 -> replaced("point déplacé", text -> text.replaceFirst("\\[(-?[0-9.]+),", "[0.123456,"));
            default -> encoded("UTF-16", StandardCharsets.UTF_16);
        };
    }

    private FigureVariant variant(String kind, byte[] bytes) {
        return new FigureVariant(kind, original, bytes, false);
    }

    private FigureVariant replaced(String kind, UnaryOperator<String> change) {
        return variant(kind, change.apply(original.text()).getBytes(original.charset()));
    }

    private FigureVariant encoded(String kind, Charset charset) {
        return variant(kind, original.text().getBytes(charset));
    }

    private FigureVariant rows(String kind, UnaryOperator<List<List<String>>> change) {
        return variant(kind, written(change.apply(read())).getBytes(original.charset()));
    }

    private FigureVariant placed(String kind, UnaryOperator<List<List<String>>> change) {
        return new FigureVariant(kind, original, written(change.apply(read())).getBytes(original.charset()), true);
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
    }

    private byte[] header() {
        return (original.text().lines().findFirst().orElseThrow() + "\r\n").getBytes(original.charset());
    }

    private byte[] binary() {
        byte[] bytes = new byte[2000];
        random.nextBytes(bytes);
        return bytes;
    }

    private String inserted(String text, String what) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + what + text.substring(at);
    }

    private String withoutAQuote(String text) {
        int quotes = (int) text.chars().filter(letter -> letter == '"').count();
        if (quotes == 0) {
            return inserted(text, "\"");
        }
        int at = -1;
        for (int i = random.nextInt(quotes); i >= 0; i--) {
            at = text.indexOf('"', at + 1);
        }
        return text.substring(0, at) + text.substring(at + 1);
    }

    private String otherDecimalMark(String text) {
        String from = text.matches("(?s).*[0-9]\\.[0-9].*") && original.separator() == ';' ? "." : ",";
        return text.replaceAll(
                "(?<=[0-9])" + (from.equals(".") ? "\\." : ",") + "(?=[0-9])", from.equals(".") ? "," : ".");
    }

    // --- Cells ---------------------------------------------------------------------------------------------------

    private List<List<String>> read() {
        var rows = new ArrayList<List<String>>();
        for (String line : original.text().replace("\ufeff", "").lines().toList()) {
            rows.add(cells(line));
        }
        return rows;
    }

    private List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == original.separator() && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private String written(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quoted = cell.indexOf(original.separator()) >= 0;
                text.append(i == 0 ? "" : String.valueOf(original.separator()))
                        .append(quoted ? "\"" + cell + "\"" : cell);
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private List<List<String>> swapData(List<List<String>> rows) {
        String[] pair = original.guarded().get(random.nextInt(original.guarded().size()));
        int one = rows.getFirst().indexOf(pair[0]);
        int other = rows.getFirst().indexOf(pair[1]);
        rows.stream().skip(1).forEach(row -> java.util.Collections.swap(row, one, other));
        return rows;
    }

    private List<List<String>> swapColumns(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int one = random.nextInt(columns);
        int other = random.nextInt(columns);
        rows.forEach(row -> java.util.Collections.swap(row, one, other));
        return rows;
    }

    // A row that tells numbers, and one of the numbers it tells.
    private List<List<String>> alter(List<List<String>> rows, String written) {
        List<String> row = rows.get(1 + random.nextInt(rows.size() - 1));
        List<Integer> told = FigureTruth.columnsOf(original, rows.getFirst());
        if (!told.isEmpty()) {
            row.set(told.get(random.nextInt(told.size())), written);
        }
        return rows;
    }

    private List<List<String>> repeatOtherwise(List<List<String>> rows) {
        List<Integer> told = FigureTruth.columnsOf(original, rows.getFirst());
        List<String> row = new ArrayList<>(rows.get(1 + random.nextInt(rows.size() - 1)));
        if (!told.isEmpty()) {
            int column = told.get(random.nextInt(told.size()));
            row.set(column, row.get(column).equals("7") ? "8" : "7");
        }
        rows.add(row);
        return rows;
    }

    private List<List<String>> repeat(List<List<String>> rows) {
        rows.add(rows.get(1 + random.nextInt(rows.size() - 1)));
        return rows;
    }

    private List<List<String>> codes(List<List<String>> rows, UnaryOperator<String> change) {
        int column = FigureTruth.codeOf(original, rows.getFirst());
        rows.stream().skip(1).forEach(row -> row.set(column, change.apply(row.get(column))));
        return rows;
    }

    private static String scientific(String code) {
        return code.matches("[1-9][0-9]{4,8}")
                ? code.charAt(0) + "," + code.substring(1, 3) + "E+0" + (code.length() - 1)
                : code;
    }

    private List<List<String>> without(List<List<String>> rows) {
        if (random.nextBoolean()) {
            rows.remove(1 + random.nextInt(rows.size() - 1));
        } else {
            List<String> row = rows.get(1 + random.nextInt(rows.size() - 1));
            row.remove(random.nextInt(row.size()));
        }
        return rows;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("meta_" + original.name()));
            packed.write("COD_VAR;LIB_VAR\r\n".getBytes(StandardCharsets.UTF_8));
            packed.putNextEntry(new ZipEntry(original.name()));
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
