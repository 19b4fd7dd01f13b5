package org.maillage.base.tables;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Elements of OpenDocument by their usual prefixes.
final class OdsXml {

    private static final String[] ROOT = {
        "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
        "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "office:version", "1.3"
    };

    private final XMLStreamWriter out;

    OdsXml(Writer text) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    OdsXml begin() throws XMLStreamException {
        return begin("office:document-content");
    }

    OdsXml begin(String root) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        return open(root, ROOT);
    }

    /// @param attributes each name followed by its value
    OdsXml open(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        write(attributes);
        return this;
    }

    OdsXml empty(String element, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(element);
        write(attributes);
        return this;
    }

    OdsXml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    /// White space in a paragraph is layout, and runs of it count for one space, unless each space has its element
    /// (ODF 1.3, part 3, 6.1.2).
    OdsXml paragraph(String line) throws XMLStreamException {
        out.writeStartElement("text:p");
        return words(line).close();
    }

    /// The same within a paragraph that is already open.
    OdsXml words(String line) throws XMLStreamException {
        int written = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean kept = c == ' ' && at > 0 && !isWhite(line.charAt(at - 1));
            if (isWhite(c) && !kept) {
                out.writeCharacters(line.substring(written, at));
                out.writeEmptyElement(c == '\t' ? "text:tab" : "text:s");
                written = at + 1;
            }
        }
        out.writeCharacters(line.substring(written));
        return this;
    }

    /// A cell of a spreadsheet whose text stays text, each of its lines a paragraph.
    OdsXml textCell(String style, String words) throws XMLStreamException {
        open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        for (String line : words.split("\n", -1)) {
            paragraph(line);
        }
        return close();
    }

    /// The letters of a column.
    ///
    /// @param number from 1; 27 is AA
    static String column(int number) {
        return number > 26
                ? column((number - 1) / 26) + column((number - 1) % 26 + 1)
                : String.valueOf((char) ('A' + number - 1));
    }

    OdsXml text(String characters) throws XMLStreamException {
        out.writeCharacters(characters);
        return this;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t';
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            out.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
