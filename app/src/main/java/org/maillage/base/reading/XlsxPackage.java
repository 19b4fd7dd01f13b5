package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table of contents of an Office Open XML workbook: where its sheets, shared strings and styles are.
final class XlsxPackage {

    /// A sheet named in the workbook, and the part that holds it.
    record SheetPart(String name, boolean hidden, String part) {}

    private final Archive archive;
    private final String workbookPart;
    private final Map<String, OfficeRelationship> relationships;

    XlsxPackage(Archive archive) throws IOException {
        this.archive = archive;
        this.workbookPart = OfficeRelationship.of(archive, "").values().stream()
                .filter(relationship -> relationship.type().endsWith("/officeDocument"))
                .map(OfficeRelationship::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        this.relationships = OfficeRelationship.of(archive, workbookPart);
    }

    /// @return the sheets that hold cells, in the order of their tabs
    List<SheetPart> sheets() throws IOException {
        List<SheetPart> sheets = new ArrayList<>();
        try (XmlPart part = archive.xml(workbookPart).requireRoot("workbook")) {
            while (part.advance()) {
                if (part.starts("sheet")) {
                    addSheet(part, sheets);
                }
            }
        }
        return sheets;
    }

    private void addSheet(XmlPart part, List<SheetPart> sheets) {
        OfficeRelationship target = relationships.get(String.valueOf(part.attribute("id")));
        if (target == null) {
            throw Refusal.damaged();
        }
        if (target.type().endsWith("/worksheet")) { // a chart or a dialog may stand as a sheet: neither holds cells
            String state = part.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new SheetPart(String.valueOf(part.attribute("name")), hidden, target.target()));
        }
    }

    boolean countsDaysFrom1904() throws IOException {
        try (XmlPart part = archive.xml(workbookPart).requireRoot("workbook")) {
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
        return relationships.values().stream()
                .filter(relationship -> relationship.type().endsWith("/" + kind))
                .map(OfficeRelationship::target)
                .findFirst()
                .orElse(null);
    }
}
