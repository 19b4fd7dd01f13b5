package org.maillage.base.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The words that a person sees in a document, found by another way than the reader's: its trees of elements are
/// walked, and what is not shown left out.
public final class ShownWords {

    private static final Set<String> NOT_SHOWN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "sdtPr",
            "instrText",
            "posOffset",
            "tracked-changes",
            "annotation",
            "desc",
            "note-citation");
    private static final Set<String> TEXTS =
            Set.of("t", "p", "h", "span", "a", "page-number", "bookmark-ref", "content-control", "date", "s", "tab");
    private static final Set<String> PARTED = Set.of("p", "h", "tab", "br", "line-break", "s");

    private final StringBuilder words = new StringBuilder();

    private ShownWords() {}

    public static List<String> of(byte[] document) {
        ShownWords shown = new ShownWords();
        RawFile file = RawFile.of(document);
        file.names().stream()
                .sorted()
                .filter(ShownWords::holdsText)
                .forEach(name -> shown.walk(rootOf(file.content(name))));
        return in(shown.words.toString());
    }

    public static List<String> in(String text) {
        return Stream.of(text.replace("\u00ad", "").split("[^\\p{L}\\p{N}☐☒]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean holdsText(String name) {
        return name.matches("word/(?:document|header\\d+|footer\\d+|footnotes\\d+)\\.xml|content\\.xml|styles\\.xml");
    }

    private static Element rootOf(byte[] part) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void walk(Node node) {
        String name = node.getLocalName() == null ? "" : node.getLocalName();
        if (NOT_SHOWN.contains(name) || isNoText(node)) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE
                && TEXTS.contains(String.valueOf(node.getParentNode().getLocalName()))) {
            words.append(node.getNodeValue());
        }
        if (name.equals("note-body")) {
            words.append(' ');
        }
        for (Node child : children(node)) {
            walk(child);
        }
        if (PARTED.contains(name)) {
            words.append(' ');
        }
    }

    private static boolean isNoText(Node node) {
        return "true".equals(attribute(node, "showing-place-holder"))
                || ("sdt".equals(node.getLocalName())
                        && children(node).stream()
                                .filter(child -> "sdtPr".equals(child.getLocalName()))
                                .flatMap(child -> children(child).stream())
                                .anyMatch(child -> "showingPlcHdr".equals(child.getLocalName())
                                        || "docPartObj".equals(child.getLocalName())));
    }

    private static String attribute(Node node, String name) {
        if (node instanceof Element element) {
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                if (name.equals(element.getAttributes().item(at).getLocalName())) {
                    return element.getAttributes().item(at).getNodeValue();
                }
            }
        }
        return "";
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
