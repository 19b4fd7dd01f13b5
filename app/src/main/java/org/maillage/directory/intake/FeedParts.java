package org.maillage.directory.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts a file that is too large to be held into small ones that say the same: each with the headings of the whole, or
/// an
/// array of some of its objects. Each is then opened as any file is.
final class FeedParts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int rows;
    private final Consumer<byte[]> taker;

    /// @param rows of one part
    FeedParts(int rows, Consumer<byte[]> taker) {
        this.rows = rows;
        this.taker = taker;
    }

    void cut(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(1);
            int first = in.read();
            in.reset();
            if (first == '[') {
                cutObjects(in);
            } else {
                cutLines(in);
            }
        }
    }

    private void cutObjects(InputStream in) {
        try (JsonParser parser = JSON.createParser(in)) {
            parser.nextToken();
            var part = new ByteArrayOutputStream();
            JsonGenerator out = begun(part);
            int count = 0;
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode object = parser.readValueAsTree();
                out.writePOJO(object);
                if (++count % rows == 0) {
                    hand(part, out);
                    out = begun(part);
                }
            }
            if (count % rows > 0) {
                hand(part, out);
            }
        }
    }

    private static JsonGenerator begun(ByteArrayOutputStream part) {
        part.reset();
        JsonGenerator out = JSON.createGenerator(part);
        out.writeStartArray();
        return out;
    }

    private void hand(ByteArrayOutputStream part, JsonGenerator out) {
        out.writeEndArray();
        out.close();
        taker.accept(part.toByteArray());
    }

    private void cutLines(InputStream in) throws IOException {
        byte[] headings = record(in);
        var part = new ByteArrayOutputStream();
        int count = 0;
        for (byte[] line = record(in); line.length > 0; line = record(in)) {
            if (count % rows == 0) {
                part.write(headings);
            }
            part.write(line);
            if (++count % rows == 0) {
                taker.accept(part.toByteArray());
                part.reset();
            }
        }
        if (count % rows > 0) {
            taker.accept(part.toByteArray());
        }
    }

    // As many lines as the quotes that are open hold.
    private static byte[] record(InputStream in) throws IOException {
        var record = new ByteArrayOutputStream();
        boolean quoted = false;
        for (int one = in.read(); one >= 0; one = in.read()) {
            record.write(one);
            quoted ^= one == '"';
            if (one == '\n' && !quoted) {
                break;
            }
        }
        return record.toByteArray();
    }
}
