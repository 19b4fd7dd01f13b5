package org.maillage.base.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of the package around the content, in the order ODF 1.3 (part 2, 3.3) wants: the media type first, not
/// compressed, so that the kind of the file can be read in its first bytes.
final class OdsParts {

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    private static final String PAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
            <office:automatic-styles>
            <style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1cm" style:scale-to-X="1"/></style:page-layout>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="paysage" style:page-layout-name="page"/></office:master-styles>
            </office:document-styles>
            """;

    /// The headings stay in view.
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3">
            <office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
            <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>
            <config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="%1$s">
            <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
            <config:config-item config:name="VerticalSplitPosition" config:type="int">%2$d</config:config-item>
            <config:config-item config:name="PositionBottom" config:type="int">%2$d</config:config-item>
            </config:config-item-map-entry></config:config-item-map-named>
            <config:config-item config:name="ActiveTable" config:type="string">%1$s</config:config-item>
            </config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>
            </office:document-settings>
            """;

    private OdsParts() {}

    /// @param linesAbove how many lines stay when one goes down
    static void write(ZipOutputStream zip, String sheetName, int linesAbove) throws IOException {
        writeMediaType(zip, TableFormat.ODS.mediaType());
        write(zip, "META-INF/manifest.xml", MANIFEST);
        write(zip, "styles.xml", PAGE);
        String name = sheetName.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        write(zip, "settings.xml", SETTINGS.formatted(name, linesAbove));
    }

    /// The content follows, written to the archive itself.
    static void beginContent(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("content.xml"));
    }

    static void writeMediaType(ZipOutputStream zip, String mediaType) throws IOException {
        byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    static void write(ZipOutputStream zip, String name, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
