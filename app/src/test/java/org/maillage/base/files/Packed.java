package org.maillage.base.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives made part by part: the smallest documents of each office suite, and what is hidden in them.
public final class Packed {

    private static final Map<FileFamily, String> MAIN = Map.of(
            FileFamily.DOCX, "wordprocessingml.document",
            FileFamily.XLSX, "spreadsheetml.sheet",
            FileFamily.PPTX, "presentationml.presentation");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static Packed of(FileFamily family) {
        String main = MAIN.get(family);
        return main == null
                ? new Packed().with("mimetype", family.mediaType()).with("content.xml", "<office:document-content/>")
                : openXml("application/vnd.openxmlformats-officedocument." + main + ".main+xml");
    }

    static Packed openXml(String type) {
        return new Packed()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/main.xml\" ContentType=\"" + type + "\"/></Types>")
                .with("main.xml", "<main/>");
    }

    public Packed with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Packed with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    store(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }
}
