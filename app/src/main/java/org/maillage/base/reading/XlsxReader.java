package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the cells of an Office Open XML workbook (ISO/IEC 29500-1, 18: SpreadsheetML).
///
/// Formulas give their last computed value. Not read: comments, drawings, hyperlinks behind a label.
final class XlsxReader {

    private final Archive archive;
    private final CellBudget budget;
    private List<CellValue.Text> sharedStrings = List.of();
    private XlsxStyles styles = XlsxStyles.none();
    private boolean from1904;

    XlsxReader(Archive archive, CellBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    List<Sheet> read() throws IOException {
        XlsxPackage contents = new XlsxPackage(archive);
        String strings = contents.partOf("sharedStrings");
        String stylesheet = contents.partOf("styles");
        sharedStrings = strings == null
                ? List.of()
                : readSharedStrings(archive.xml(strings).requireRoot("sst"));
        styles = stylesheet == null
                ? XlsxStyles.none()
                : XlsxStyles.read(archive.xml(stylesheet).requireRoot("styleSheet"));
        from1904 = contents.countsDaysFrom1904();
        List<Sheet> sheets = new ArrayList<>();
        for (XlsxPackage.SheetPart sheet : contents.sheets()) {
            sheets.add(readSheet(sheet));
        }
        return sheets;
    }

    private static List<CellValue.Text> readSharedStrings(XmlPart part) throws IOException {
        List<CellValue.Text> strings = new ArrayList<>();
        try (part) {
            while (part.advance()) {
                if (part.starts("si")) {
                    strings.add(CellValues.text(readRuns(part, "si")));
                }
            }
        }
        return strings;
    }

    private Sheet readSheet(XlsxPackage.SheetPart sheet) throws IOException {
        SheetDraft draft = new SheetDraft(budget);
        int row = 0;
        int column = 0;
        try (XmlPart part = archive.xml(sheet.part()).requireRoot("worksheet")) {
            while (part.advance()) {
                if (part.starts("row")) {
                    String number = part.attribute("r");
                    row = number == null ? row + 1 : Integer.parseInt(number);
                    column = 0;
                } else if (part.starts("c")) {
                    String reference = part.attribute("r");
                    CellAddress at =
                            reference == null ? CellAddress.within(row, column + 1) : CellAddress.parse(reference);
                    column = at.column();
                    readCell(part, at, draft);
                } else if (part.starts("mergeCell")) {
                    draft.merge(Merge.parse(String.valueOf(part.attribute("ref"))));
                }
            }
        }
        return draft.toSheet(sheet.name(), sheet.hidden());
    }

    private void readCell(XmlPart part, CellAddress at, SheetDraft draft) {
        String type = part.attribute("t");
        String style = part.attribute("s");
        String raw = null;
        while (part.advance() && !part.ends("c")) {
            if (part.starts("v")) {
                raw = readContent(part, "v");
            } else if (part.starts("is")) {
                raw = readRuns(part, "is");
            } else if (part.isStart()) {
                part.skip();
            }
        }
        if (raw != null && !raw.isBlank()) {
            draft.put(at.row(), at.column(), valueOf(type == null ? "n" : type, raw, style));
        }
    }

    private CellValue valueOf(String type, String raw, @Nullable String style) {
        return switch (type) {
            case "s" -> sharedStrings.get(Integer.parseInt(raw.strip()));
            case "str" -> CellValues.text(CellValues.unescape(raw));
            case "inlineStr" -> CellValues.text(raw);
            case "b" ->
                new CellValue.Flag(raw.strip().equals("1") || raw.strip().equals("true"));
            case "e" -> new CellValue.Fault(CellValues.text(raw).text());
            case "d" -> CellValues.isoDate(raw);
            default -> CellValues.number(raw, styles.of(style), from1904);
        };
    }

    private static String readContent(XmlPart part, String element) {
        StringBuilder content = new StringBuilder();
        while (part.advance() && !part.ends(element)) {
            if (part.isText()) {
                content.append(part.text());
            }
        }
        return content.toString();
    }

    /// The text of an item, its differently styled runs joined; phonetic hints (rPh) are not part of it.
    private static String readRuns(XmlPart part, String element) {
        StringBuilder content = new StringBuilder();
        while (part.advance() && !part.ends(element)) {
            if (part.starts("t")) {
                content.append(CellValues.unescape(readContent(part, "t")));
            } else if (part.starts("rPh")) {
                part.skip();
            }
        }
        return content.toString();
    }
}
