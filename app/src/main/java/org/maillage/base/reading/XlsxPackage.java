package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of contents of an Office Open XML workbook: where its sheets, shared strings and styles are.
final class XlsxPackage {

    /// A sheet named in the workbook, and the part that holds it.
    record SheetPart(String name, boolean hidden, String part) {}

    private final Archive archive;
    private final OfficePart workbook;

    XlsxPackage(Archive archive) throws IOException {
        this.archive = archive;
        this.workbook = OfficePart.main(archive, "xl/workbook.xml");
    }

    /// @return the sheets that hold cells, in the order of their tabs
    List<SheetPart> sheets() throws IOException {
        List<SheetPart> sheets = new ArrayList<>();
        try (XmlPart part = archive.xml(workbook.name()).requireRoot("workbook")) {
            while (part.advance()) {
                if (part.starts("sheet")) {
                    addSheet(part, sheets);
                }
            }
        }
        return sheets;
    }

    private void addSheet(XmlPart part, List<SheetPart> sheets) {
        OfficeRelationship target = workbook.relationship(part.attribute("id")).orElseThrow(Refusal::damaged);
        if (target.is("worksheet")) { // a chart or a dialog may stand as a sheet: neither holds cells
            String state = part.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new SheetPart(String.valueOf(part.attribute("name")), hidden, target.target()));
        }
    }

    boolean countsDaysFrom1904() throws IOException {
        try (XmlPart part = archive.xml(workbook.name()).requireRoot("workbook")) {
            while (part.advance() && !part.starts("sheets")) {
                if (part.starts("workbookPr")) {
                    String flag = part.attribute("date1904");
                    return "1".equals(flag) || "true".equals(flag);
                }
            }
        }
        return false;
    }

    /// @return the part that the workbook uses as this, such as `sharedStrings`, be it there or not, or null
    @Nullable
    String partOf(String kind) {
        return workbook.find(kind).orElse(null);
    }
}
