package org.maillage.territory.boundaries.reading;

import com.linuxense.javadbf.DBFReader;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines of a .dbf as text.
///
/// Its letters are those that the .cpg names; without it, or when it is wrong, what is UTF-8 is read so and the rest as
/// Windows-1252, which is what French software writes.
final class TableRows {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final DBFReader reader;
    private final Charset charset;

    /// @param named content of the .cpg, or nothing
    TableRows(InputStream in, String named) {
        this.reader = new DBFReader(in, StandardCharsets.ISO_8859_1);
        this.charset = charset(named.strip());
    }

    /// @return null at the end
    @Nullable
    Map<String, String> next() {
        @Nullable Object @Nullable [] values = reader.nextRecord();
        if (values == null) {
            return null;
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.length; i++) {
            row.put(reader.getField(i).getName(), text(values[i]));
        }
        return row;
    }

    int countRest() {
        int rest = 0;
        while (reader.nextRecord() != null) {
            rest++;
        }
        return rest;
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String letters ->
                decode(letters.getBytes(StandardCharsets.ISO_8859_1)).strip();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private String decode(byte[] bytes) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, charset);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    private static Charset charset(String named) {
        if (named.matches("(?i)(ansi )?1252|(iso.?)?8859.?1|latin.?1|88591")) {
            return WINDOWS;
        }
        try {
            return named.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
