package org.maillage.directory.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// An array of objects, each with what it says.
final class JsonLines implements Lines {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final boolean lists;
    private final JsonGenerator out;

    /// @param lists whether several words are an array, or a text
    JsonLines(boolean lists, OutputStream out) {
        this.lists = lists;
        this.out = JSON.createGenerator(out);
    }

    @Override
    public void begin() {
        out.writeStartArray();
    }

    @Override
    public void write(SequencedMap<Column, String> texts) {
        out.writeStartObject();
        texts.forEach((column, text) -> {
            if (!text.isEmpty()) {
                out.writeName(column.name());
                write(column.shape(), text);
            }
        });
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void write(Shape shape, String text) {
        if (shape == Shape.NUMBER) {
            out.writeNumber(new BigDecimal(text));
        } else if (shape == Shape.WORDS && lists) {
            out.writeStartArray();
            for (String word : text.split("\\|")) {
                out.writeString(word);
            }
            out.writeEndArray();
        } else {
            out.writeString(text);
        }
    }

    @Override
    public void finish() {
        out.writeEndArray();
        out.close();
    }
}
