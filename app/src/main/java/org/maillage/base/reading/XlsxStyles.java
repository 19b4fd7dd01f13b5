package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which cell style presents numbers as dates, times or percentages.
final class XlsxStyles {

    private final List<NumberStyle> byCellStyle;

    private XlsxStyles(List<NumberStyle> byCellStyle) {
        this.byCellStyle = byCellStyle;
    }

    static XlsxStyles none() {
        return new XlsxStyles(List.of());
    }

    static XlsxStyles read(XmlPart part) throws IOException {
        Map<Integer, NumberStyle> custom = new HashMap<>();
        List<NumberStyle> styles = new ArrayList<>();
        try (part) {
            boolean inCellFormats = false;
            while (part.advance()) {
                if (part.starts("numFmt")) {
                    String code = part.attribute("formatCode");
                    custom.put(integer(part.attribute("numFmtId")), NumberStyle.ofCode(code == null ? "" : code));
                } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                    inCellFormats = part.isStart();
                } else if (inCellFormats && part.starts("xf")) {
                    int format = integer(part.attribute("numFmtId"));
                    styles.add(custom.getOrDefault(format, NumberStyle.ofBuiltIn(format)));
                }
            }
        }
        return new XlsxStyles(styles);
    }

    NumberStyle of(@Nullable String cellStyle) {
        int index = integer(cellStyle);
        return index >= 0 && index < byCellStyle.size() ? byCellStyle.get(index) : NumberStyle.PLAIN;
    }

    private static int integer(@Nullable String attribute) {
        return attribute == null ? 0 : Integer.parseInt(attribute);
    }
}
