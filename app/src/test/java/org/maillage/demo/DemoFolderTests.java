package org.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTests {

    private static final String FILE = "organisations.yaml";

    @TempDir
    private Path folder;

    private DemoFolder demo;

    @BeforeEach
    void openFolder() {
        demo = new DemoFolder(folder);
    }

    @Test
    void readsWhatIsOptionalAsAbsent() throws IOException {
        write("- {key: ville, name: Ville, short: Ville, kind: commune}");
        DemoOrganisation town = demo.readList(FILE, DemoOrganisation.class).getFirst();
        assertThat(town.parent()).isNull();
        assertThat(town.fictitious()).isFalse();
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> demo.readList(FILE, DemoOrganisation.class))
                .isInstanceOf(DemoRefusal.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining("manque");
    }

    @Test
    void namesTheLineAndTheKeyNobodyKnows() throws IOException {
        write("""
                - {key: ville, name: Ville, short: Ville, kind: commune}
                - key: caf
                  name: Caf
                  short: Caf
                  kind: caf
                  colour: blue
                """);
        assertThatThrownBy(() -> demo.readList(FILE, DemoOrganisation.class))
                .hasMessageContaining(FILE)
                .hasMessageContaining("vers la ligne 7")
                .hasMessageContaining("clé [2].colour");
    }

    @Test
    void namesTheKeyThatIsMissing() throws IOException {
        write("- {key: ville, short: Ville, kind: commune}");
        assertThatThrownBy(() -> demo.readList(FILE, DemoOrganisation.class)).hasMessageContaining("[1].name");
    }

    @Test
    void namesTheValueThatIsNotUnderstood() throws IOException {
        write("- {key: ville, name: Ville, short: Ville, kind: royaume}");
        assertThatThrownBy(() -> demo.readList(FILE, DemoOrganisation.class))
                .hasMessageContaining("vers la ligne 1")
                .hasMessageContaining("royaume");
    }

    @Test
    void namesTheKeyThatLeadsNowhere() {
        var organisations = new DemoKeys<Integer>("l’organisation");
        assertThatThrownBy(() -> organisations.get("angers/actions/enfance.yaml, EN-02", "inconnue"))
                .hasMessageContaining("angers/actions/enfance.yaml, EN-02 : l’organisation « inconnue » n’existe pas");
    }

    @Test
    void namesTheKeyGivenTwice() {
        var organisations = new DemoKeys<Integer>("l’organisation");
        organisations.put(FILE, "ville", 1);
        assertThatThrownBy(() -> organisations.put(FILE, "ville", 2)).hasMessageContaining("seconde fois");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(FILE), text);
    }
}
