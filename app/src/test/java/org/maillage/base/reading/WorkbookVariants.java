package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Files as they come: cut, damaged, mixed up, badly encoded, or only unusual; always the same for a seed.
public final class WorkbookVariants {

    private static final int KINDS = 10;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Charset> FOREIGN =
            List.of(Charset.forName("x-MacRoman"), Charset.forName("IBM850"), UTF_16LE, UTF_16BE);
    private static final String MARK = "\uFEFF";

    private enum Format {
        XLSX,
        ODS,
        CSV
    }

    private final Random random;
    private final DrawnTable table;
    private final Format format;

    private WorkbookVariants(int seed) {
        random = new Random(seed);
        table = new DrawnTable(random);
        format = Format.values()[seed / KINDS % 3];
    }

    public static WorkbookVariant of(int seed) {
        WorkbookVariants some = new WorkbookVariants(seed);
        return switch (seed % KINDS) {
            case 0 -> some.sealed("fichier abîmé", Damage.strike(some.good(), some.random));
            case 1 -> some.sealed("fichier coupé", Damage.cut(some.good(), some.random));
            case 2 -> some.damaged("contenu abîmé", some.damagedContent());
            case 3 -> some.sealed("parties échangées", some.swapped());
            case 4 -> some.damaged("cellules absurdes", some.junk());
            case 5 -> some.damaged("nom d’un autre format", some.ofAnotherFormat());
            case 6 -> some.wrongEncoding();
            case 7 -> some.intact("colonnes mélangées", some.good());
            case 8 -> some.intact("autre compression", some.otherwiseCompressed());
            default -> some.intact("autre encodage", some.otherwiseEncoded());
        };
    }

    private String name() {
        return "plan." + format.name().toLowerCase(Locale.ROOT);
    }

    private WorkbookVariant damaged(String kind, byte[] content) {
        return WorkbookVariant.damaged(kind, name(), content);
    }

    /// Archives carry a checksum for each part: what still opens must read as it was written. Texts carry none.
    private WorkbookVariant sealed(String kind, byte[] content) {
        return format == Format.CSV
                ? damaged(kind, content)
                : WorkbookVariant.doubtful(kind, name(), content, table.cells());
    }

    private WorkbookVariant intact(String kind, byte[] content) {
        return WorkbookVariant.intact(kind, name(), content, table.cells());
    }

    private byte[] good() {
        return good(format);
    }

    private byte[] good(Format format) {
        return switch (format) {
            case XLSX -> table.xlsx();
            case ODS -> table.ods();
            case CSV -> table.csv(';', "\r\n", UTF_8, MARK);
        };
    }

    private byte[] damagedContent() {
        if (format == Format.CSV) {
            byte[] once = Damage.strike(good(), random);
            return once.length == 0 ? once : Damage.strike(once, random);
        }
        return Damage.strikeContent(good(), random);
    }

    /// The end of one file behind the start of another, for what has no parts.
    private byte[] swapped() {
        return format == Format.CSV
                ? joined(Damage.cut(good(), random), Damage.cut(good(Format.values()[random.nextInt(3)]), random))
                : Damage.swapParts(good(), random);
    }

    private byte[] junk() {
        return switch (format) {
            case XLSX -> JunkCells.xlsx(random);
            case ODS -> JunkCells.ods(random);
            case CSV -> JunkCells.csv(random);
        };
    }

    private byte[] ofAnotherFormat() {
        return good(Format.values()[(format.ordinal() + 1 + random.nextInt(2)) % 3]);
    }

    /// An encoding that is not announced, two in one file, or XML that says another than its own.
    private WorkbookVariant wrongEncoding() {
        String kind = "mauvais encodage";
        if (format != Format.CSV) {
            Charset charset = FOREIGN.get(random.nextInt(FOREIGN.size()));
            RawFile file = RawFile.of(good());
            file.change(
                    name -> name.endsWith("sheet1.xml")
                            || name.endsWith("sharedStrings.xml")
                            || name.equals("content.xml"),
                    content -> new String(content, UTF_8).getBytes(charset));
            return WorkbookVariant.doubtful(kind, name(), file.bytes(), table.cells());
        }
        byte[] content = random.nextInt(3) == 0
                ? joined(table.csv(';', "\n", UTF_8, ""), table.csv(';', "\n", WINDOWS, ""))
                : table.csv(';', "\n", FOREIGN.get(random.nextInt(FOREIGN.size())), "");
        return WorkbookVariant.doubtful(kind, name(), content, table.cells());
    }

    private byte[] otherwiseCompressed() {
        return format == Format.CSV
                ? table.csv(separator(), lineEnd(), UTF_8, "")
                : RawFile.of(good()).bytes(random.nextInt(10));
    }

    private byte[] otherwiseEncoded() {
        if (format != Format.CSV) {
            RawFile file = RawFile.of(good());
            file.change(
                    name -> name.endsWith(".xml") && !name.startsWith("META-INF"),
                    content -> new String(content, UTF_8)
                            .replaceFirst("encoding=([\"'])UTF-8", "encoding=$1UTF-16")
                            .getBytes(UTF_16));
            return file.bytes();
        }
        return switch (random.nextInt(5)) {
            case 0 -> table.csv(separator(), lineEnd(), UTF_8, MARK);
            case 1 -> table.csv(separator(), lineEnd(), UTF_16LE, MARK);
            case 2 -> table.csv(separator(), lineEnd(), UTF_16BE, MARK);
            case 3 -> joined("sep=|\r\n".getBytes(WINDOWS), table.csv('|', "\r\n", WINDOWS, ""));
            default -> table.csv(separator(), lineEnd(), WINDOWS, "");
        };
    }

    private char separator() {
        return ";,\t|".charAt(random.nextInt(4));
    }

    private String lineEnd() {
        return List.of("\r\n", "\n", "\r").get(random.nextInt(3));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
