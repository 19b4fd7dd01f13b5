package org.maillage.plan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Counts the cells of an .xlsx file that hold something, by another way than the reader under test: its XML as a tree.
final class RawCells {

    private RawCells() {}

    static int count(Path file) throws IOException, SAXException, ParserConfigurationException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> strings = strings(zip);
            int count = 0;
            for (var entry : zip.stream().toList()) {
                if (entry.getName().matches("xl/worksheets/[^/]+\\.xml")) {
                    count += count(tree(zip, entry.getName()), strings);
                }
            }
            return count;
        }
    }

    private static int count(Document sheet, List<String> strings) {
        int count = 0;
        for (Element cell : elements(sheet.getDocumentElement(), "c")) {
            String shown = "";
            for (Element value : elements(cell, "v")) {
                shown = value.getTextContent();
            }
            for (Element inline : elements(cell, "is")) {
                shown = inline.getTextContent();
            }
            if (cell.getAttribute("t").equals("s") && !shown.isEmpty()) {
                shown = strings.get(Integer.parseInt(shown));
            }
            count += shown.replace('\u00a0', ' ').isBlank() ? 0 : 1;
        }
        return count;
    }

    private static List<String> strings(ZipFile zip) throws IOException, SAXException, ParserConfigurationException {
        List<String> strings = new ArrayList<>();
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            Document document = tree(zip, "xl/sharedStrings.xml");
            elements(document.getDocumentElement(), "si").forEach(item -> strings.add(item.getTextContent()));
        }
        return strings;
    }

    private static Document tree(ZipFile zip, String name)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
