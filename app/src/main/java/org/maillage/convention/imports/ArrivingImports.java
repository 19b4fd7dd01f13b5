package org.maillage.convention.imports;

import java.util.Map;
import org.maillage.convention.contents.ArrivingRows;
import org.maillage.convention.contents.Contents.Row;
import org.springframework.stereotype.Component;

/// The rows of a file stay where it was read, and so does the work on them: what waited is read again where it arrives,
/// what was being taken back is as it was applied.
@Component
class ArrivingImports implements ArrivingRows {

    private static final String STAGE = "stage";

    private static final Map<String, String> ARRIVING =
            Map.of("staging", "received", "staged", "received", "applying", "received", "taking-back", "applied");

    @Override
    public String table() {
        return "intake.file";
    }

    @Override
    public Row arriving(Row row) {
        String stage = ARRIVING.get(String.valueOf(row.text(STAGE)));
        return stage == null
                ? row
                : row.with(STAGE, stage).with("total", 0).with("done", 0).with("told", "");
    }
}
