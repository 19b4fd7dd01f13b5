package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A spreadsheet file written part by part, for what no well-behaved software writes.
final class RawFile {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static RawFile xlsx(String sheetData) {
        return new RawFile()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='urn:r'><workbookPr/><sheets><sheet name='Plan' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='rId2' Type='http://x/styles' Target='/xl/styles.xml'/></Relationships>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/><numFmt numFmtId='165' formatCode='#,##0 &quot;jours&quot;'/>"
                                + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='14'/><xf numFmtId='9'/></cellXfs></styleSheet>")
                .with("xl/worksheets/sheet1.xml", "<worksheet>" + sheetData + "</worksheet>");
    }

    static RawFile ods(String tables) {
        return new RawFile()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                                + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
                                + "<office:automatic-styles><style:style style:name='ta2' style:family='table'>"
                                + "<style:table-properties table:display='false'/></style:style></office:automatic-styles>"
                                + "<office:body><office:spreadsheet>" + tables
                                + "</office:spreadsheet></office:body></office:document-content>");
    }

    /// The parts of a file that was written well.
    static RawFile of(byte[] archive) {
        RawFile file = new RawFile();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                file.with(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file;
    }

    RawFile with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    RawFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] content(String name) {
        return parts.get(name).clone();
    }

    void remove(String name) {
        parts.remove(name);
    }

    void change(Predicate<String> which, UnaryOperator<byte[]> change) {
        parts.replaceAll((name, content) -> which.test(name) ? change.apply(content) : content);
    }

    byte[] bytes() {
        return bytes(Deflater.DEFAULT_COMPRESSION);
    }

    byte[] bytes(int compression) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(compression);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
