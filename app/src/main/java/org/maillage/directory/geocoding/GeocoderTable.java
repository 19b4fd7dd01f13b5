package org.maillage.directory.geocoding;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tables that go to the service and come back with columns of its own. One that lacks a row or holds no number
/// where one must be is refused whole: what follows it may be shifted too.
final class GeocoderTable {

    /// The columns that make up the address, in the order one reads them.
    static final List<String> ASKED = List.of("address", "postcode", "commune");

    private static final String KEY = "key";
    private static final List<String> TOLD =
            List.of(KEY, "latitude", "longitude", "result_label", "result_score", "result_type", "result_citycode");

    private GeocoderTable() {}

    static String written(List<AskedAddress> addresses) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(KEY, "address", "postcode", "commune");
            addresses.forEach(one -> csv.writeRecord(one.key(), one.address(), one.postcode(), one.commune()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    static List<GeocoderAnswer> read(String text, List<AskedAddress> addresses) throws GeocoderFailure {
        Map<String, GeocoderAnswer> answers = new HashMap<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                if (!row.getHeader().containsAll(TOLD)) {
                    throw unreadable();
                }
                GeocoderAnswer answer = answer(row);
                answers.put(answer.key(), answer);
            }
        } catch (IOException | CsvParseException | IllegalArgumentException garbage) {
            throw unreadable();
        }
        if (!addresses.stream().allMatch(one -> answers.containsKey(one.key()))) {
            throw unreadable();
        }
        return addresses.stream().map(one -> answers.get(one.key())).toList();
    }

    private static GeocoderAnswer answer(NamedCsvRecord row) {
        String key = row.getField(KEY);
        if (row.getField("latitude").isBlank() || row.getField("longitude").isBlank()) {
            return GeocoderAnswer.nothing(key);
        }
        return new GeocoderAnswer(
                key,
                new GeocoderAnswer.Point(number(row, "latitude", 90), number(row, "longitude", 180)),
                row.getField("result_label"),
                Math.clamp(number(row, "result_score", 2), 0, 1),
                row.getField("result_type"),
                row.getField("result_citycode"));
    }

    private static double number(NamedCsvRecord row, String column, double most) {
        double number = Double.parseDouble(row.getField(column));
        if (!(Math.abs(number) <= most)) {
            throw new NumberFormatException(column);
        }
        return number;
    }

    private static GeocoderFailure unreadable() {
        return new GeocoderFailure("sa réponse est illisible", Duration.ZERO);
    }
}
