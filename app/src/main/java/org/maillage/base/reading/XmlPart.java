package org.maillage.base.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A forward reader over one XML part. It resolves nothing outside the part, refuses any DOCTYPE, and
/// speaks of elements by local name, so that both dialects of Office Open XML read alike.
final class XmlPart implements AutoCloseable {

    /// The JDK counts `&amp;` and `&#233;` against its limits on entities, which a long plan exceeds. Only a
    /// DOCTYPE can declare others, and none is accepted: the limits protect from nothing here.
    private static final List<String> LIMITS_ON_ENTITIES = List.of(
            "jdk.xml.entityExpansionLimit",
            "jdk.xml.entityReplacementLimit",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    private static final XMLInputFactory FACTORY = secureFactory();

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;

    XmlPart(String name, InputStream in) {
        this.name = name;
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException malformed) {
            throw Refusal.damaged();
        }
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        LIMITS_ON_ENTITIES.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /// A part that stands where another belongs has nothing that its reader looks for, and would read as empty.
    ///
    /// @throws Refusal if the part is not of this kind
    XmlPart requireRoot(String element) {
        while (!isStart() && advance()) {
            // only comments and instructions stand before it
        }
        if (!starts(element)) {
            throw Refusal.damaged();
        }
        return this;
    }

    /// @return false at the end of the part
    boolean advance() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw Refusal.externalEntities(name);
            }
            return true;
        } catch (XMLStreamException malformed) {
            throw Refusal.damaged();
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean starts(String element) {
        return isStart() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return isEnd() && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.SPACE;
    }

    String element() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    @Nullable
    String attribute(String localName) {
        return reader.getAttributeValue(null, localName);
    }

    @Nullable
    String attribute(String namespace, String localName) {
        return reader.getAttributeValue(namespace, localName);
    }

    /// Passes over the element that has just started, with all it holds.
    void skip() {
        int depth = 1;
        while (depth > 0 && advance()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException ignored) {
            // nothing is lost: the stream below is closed next
        }
        in.close();
    }
}
