package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;

/// The format as it is published. `mvn test -Dtest=FormatSchemaTests -Dmaillage.writeSchema=true` writes it anew once a
/// table or a column has come: look at the difference before you commit it.
@DemoTest
class FormatSchemaTests {

    private static final Path PUBLISHED =
            Path.of("src/main/resources/org/maillage/convention/portable/convention-1.schema.json");

    @Autowired
    private FormatSchema schema;

    @Autowired
    private ContentTables tables;

    @Test
    void publishesTheColumnsOfTheDatabase() throws IOException {
        if (Boolean.getBoolean("maillage.writeSchema")) {
            Files.writeString(PUBLISHED, schema.generate());
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(schema.generate());
    }

    @Test
    void describesEveryTable() {
        String published = FormatSchema.published();
        tables.listOf(ContentUse.TAKEN_AWAY)
                .forEach(table -> assertThat(published).contains("\"" + table.name() + "\""));
    }
}
