package org.maillage.territory.boundaries.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A feature of a GeoJSON on its way, member by member.
final class GeoJsonDraft {

    private static final int MOST_ATTRIBUTES = 300;
    private static final int LONGEST_ATTRIBUTE = 1_000;

    final Map<String, String> attributes = new LinkedHashMap<>();

    @Nullable
    GeoJsonShape shape;

    /// @param parser on the value of the member
    void take(JsonParser parser, String member, @Nullable JsonToken value) {
        if ("geometry".equals(member) && value == JsonToken.START_OBJECT) {
            shape = GeoJsonShape.read(parser);
        } else if ("properties".equals(member) && value == JsonToken.START_OBJECT) {
            while (nextMember(parser)) {
                String name = parser.currentName();
                parser.nextToken();
                String written = scalar(parser).strip();
                if (attributes.size() < MOST_ATTRIBUTES) {
                    attributes.put(name, written.substring(0, Math.min(written.length(), LONGEST_ATTRIBUTE)));
                }
            }
        } else {
            parser.skipChildren();
        }
    }

    static boolean nextMember(JsonParser parser) {
        return parser.nextToken() == JsonToken.PROPERTY_NAME;
    }

    /// @return a text or a number as it is written; nothing for what is nested, which is passed over
    static String scalar(JsonParser parser) {
        boolean said = parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_NULL);
        String text = said ? parser.getString() : "";
        parser.skipChildren();
        return text == null ? "" : text;
    }
}
