package org.maillage.base.tables;

import java.util.ArrayList;
import java.util.List;

/// Reads RFC 4180 to the letter, with the semicolon: anything it does not allow is a failure.
final class CsvReading {

    private final String text;
    private int at;

    private CsvReading(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        return new CsvReading(text).records();
    }

    private List<List<String>> records() {
        var records = new ArrayList<List<String>>();
        while (at < text.length()) {
            var fields = new ArrayList<String>();
            fields.add(field());
            while (text.charAt(at) == ';') {
                at++;
                fields.add(field());
            }
            take("\r\n");
            records.add(fields);
        }
        return records;
    }

    private String field() {
        return text.charAt(at) == '"' ? quoted() : bare();
    }

    private String bare() {
        int start = at;
        while (";\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        take("\"");
        var field = new StringBuilder();
        while (true) {
            int quote = text.indexOf('"', at);
            field.append(text, at, quote);
            at = quote + 1;
            if (text.charAt(at) != '"') {
                return field.toString();
            }
            field.append('"');
            at++;
        }
    }

    private void take(String expected) {
        if (!text.startsWith(expected, at)) {
            throw new AssertionError(
                    "Not RFC 4180 at " + at + ": " + text.substring(at, Math.min(at + 40, text.length())));
        }
        at += expected.length();
    }
}
