package org.maillage.base.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One cell of an OpenDocument spreadsheet: its typed value if it has one, else the paragraphs that it shows.
final class OdsCell {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String EXTENDED = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final Set<String> NOT_SHOWN = Set.of("annotation", "frame", "table", "detective", "custom-shape");
    private static final int MAX_SPACES = 1_000; // a run longer than this is no typing

    private OdsCell() {}

    /// Consumes the cell element that has just started.
    static CellValue read(XmlPart part) {
        String type = part.attribute(OFFICE, "value-type");
        boolean failed = "error".equals(part.attribute(EXTENDED, "value-type"));
        String raw = rawValue(part, type == null ? "" : type);
        String shown = readParagraphs(part);
        if (failed) {
            return new CellValue.Fault(CellValues.text(shown).text());
        }
        if (type == null || raw == null) {
            return CellValues.text(shown);
        }
        return switch (type) {
            case "float", "currency" -> CellValues.number(raw, NumberStyle.PLAIN, false);
            case "percentage" -> CellValues.number(raw, NumberStyle.PERCENT, false);
            case "date" -> CellValues.isoDate(raw);
            case "boolean" -> new CellValue.Flag(raw.equals("true"));
            case "string" -> CellValues.text(raw);
            default -> CellValues.text(shown);
        };
    }

    private static @Nullable String rawValue(XmlPart part, String type) {
        return switch (type) {
            case "float", "currency", "percentage" -> part.attribute(OFFICE, "value");
            case "date" -> part.attribute(OFFICE, "date-value");
            case "boolean" -> part.attribute(OFFICE, "boolean-value");
            case "string" -> part.attribute(OFFICE, "string-value");
            default -> null;
        };
    }

    private static String readParagraphs(XmlPart part) {
        StringBuilder shown = new StringBuilder();
        boolean first = true;
        while (part.advance() && !part.ends("table-cell") && !part.ends("covered-table-cell")) {
            if (part.starts("p") || part.starts("h")) {
                shown.append(first ? "" : "\n");
                first = false;
                readParagraph(part, shown);
                dropTrailingSpace(shown);
            } else if (part.isStart() && NOT_SHOWN.contains(part.element())) {
                part.skip();
            }
        }
        return shown.toString();
    }

    private static void readParagraph(XmlPart part, StringBuilder shown) {
        while (part.advance() && !part.ends("p") && !part.ends("h")) {
            if (part.isText()) {
                appendCollapsed(part.text(), shown);
            } else if (part.starts("s")) {
                shown.repeat(' ', spaces(part.attribute(TEXT, "c")));
            } else if (part.starts("tab")) {
                shown.append('\t');
            } else if (part.starts("line-break")) {
                dropTrailingSpace(shown);
                shown.append('\n');
            } else if (part.isStart() && NOT_SHOWN.contains(part.element())) {
                part.skip();
            }
        }
    }

    /// White space typed in the file is layout: a run counts for one space, none at the start of a paragraph (ODF 1.3,
    /// part 3, 6.1.2).
    static void appendCollapsed(String text, StringBuilder shown) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isLayout(c)) {
                shown.append(c);
            } else if (!shown.isEmpty() && !isLayout(shown.charAt(shown.length() - 1))) {
                shown.append(' ');
            }
        }
    }

    private static void dropTrailingSpace(StringBuilder shown) {
        if (!shown.isEmpty() && shown.charAt(shown.length() - 1) == ' ') {
            shown.setLength(shown.length() - 1);
        }
    }

    private static boolean isLayout(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    static int spaces(@Nullable String count) {
        return count == null ? 1 : Math.clamp(Long.parseLong(count), 1, MAX_SPACES);
    }
}
