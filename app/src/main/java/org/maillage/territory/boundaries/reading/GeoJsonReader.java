package org.maillage.territory.boundaries.reading;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// A GeoJSON read from one end to the other, one feature in memory at a time; members come in any order.
final class GeoJsonReader {

    static final int MOST_FEATURES = 100_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1 << 20)
                    .build())
            .build();

    private final Consumer<BoundaryFeature> taker;
    private final ShapeMaking making = new ShapeMaking();

    private int features;
    private String type = "";

    GeoJsonReader(Consumer<BoundaryFeature> taker) {
        this.taker = taker;
    }

    BoundaryFormat read(WeighedStream in) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            readRoot(parser);
        } catch (UnexpectedEndOfInputException cut) {
            throw BoundaryRefusal.cut(features);
        } catch (StreamReadException wrong) {
            TokenStreamLocation at = wrong.getLocation();
            // In the middle of a number, the end of the file is only a strange letter to the parser.
            if (in.endsAt(at.getByteOffset())) {
                throw BoundaryRefusal.cut(features);
            }
            boolean letters = String.valueOf(wrong.getOriginalMessage()).contains("UTF-8");
            throw letters
                    ? BoundaryRefusal.notUtf8(at.getLineNr(), at.getColumnNr())
                    : BoundaryRefusal.notJson(at.getLineNr(), at.getColumnNr());
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof EOFException) {
                throw BoundaryRefusal.cut(features);
            }
            if (broken.getCause() instanceof IOException) {
                throw BoundaryRefusal.damaged();
            }
            throw BoundaryRefusal.notJson(1, 1);
        }
        if (features == 0) {
            throw BoundaryRefusal.noFeature();
        }
        return new BoundaryFormat("GeoJSON", making.projection(), features);
    }

    private void readRoot(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw BoundaryRefusal.notGeoJson("");
        }
        var alone = new GeoJsonDraft();
        while (GeoJsonDraft.nextMember(parser)) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (member) {
                case "type" -> type = GeoJsonDraft.scalar(parser);
                case "crs" -> assume(parser);
                case "features" -> readFeatures(parser);
                default -> alone.take(parser, member, value);
            }
        }
        if ("Feature".equals(type)) {
            hand(alone);
        } else if (!"FeatureCollection".equals(type)) {
            throw BoundaryRefusal.notGeoJson(type);
        }
    }

    private void readFeatures(JsonParser parser) {
        if (!parser.isExpectedStartArrayToken()) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            var draft = new GeoJsonDraft();
            while (GeoJsonDraft.nextMember(parser)) {
                String member = parser.currentName();
                draft.take(parser, member, parser.nextToken());
            }
            hand(draft);
        }
        if (!parser.hasToken(JsonToken.END_ARRAY)) {
            TokenStreamLocation at = parser.currentTokenLocation();
            throw parser.currentToken() == null
                    ? BoundaryRefusal.cut(features)
                    : BoundaryRefusal.notJson(at.getLineNr(), at.getColumnNr());
        }
    }

    private void hand(GeoJsonDraft draft) {
        features++;
        if (features > MOST_FEATURES) {
            throw BoundaryRefusal.tooManyFeatures(MOST_FEATURES);
        }
        try {
            if (draft.shape == null) {
                throw ShapeFault.none();
            }
            taker.accept(new BoundaryFeature(features, draft.attributes, draft.shape.make(making), null));
        } catch (ShapeFault fault) {
            taker.accept(new BoundaryFeature(features, draft.attributes, null, fault.sentence()));
        }
    }

    // {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2154"}}
    private void assume(JsonParser parser) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            return;
        }
        var draft = new GeoJsonDraft();
        while (GeoJsonDraft.nextMember(parser)) {
            String member = parser.currentName();
            draft.take(parser, member, parser.nextToken());
        }
        String name = draft.attributes.getOrDefault("name", "");
        if (!name.isEmpty()) {
            making.assume(Projection.named(name).orElseThrow(() -> BoundaryRefusal.projection(name)));
        }
    }
}
