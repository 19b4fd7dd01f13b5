package org.maillage.diagnosis.dated;

import java.util.List;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Frozen diagnoses leave and come back with their convention; they are no term of it.
@Component
@Order(2)
class DatedContents implements ContentSource {

    @Override
    public List<ContentTable> tables() {
        return List.of(ContentTable.ofObjects("diagnosis.dated", "dated"));
    }
}
