package org.maillage.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.base.files.FileReception.Reception;

class FileReceptionTests {

    @TempDir
    private Path folder;

    @Test
    void refusesHundredsOfHostileFilesEachWithACure() throws IOException {
        var taken = new ArrayList<String>();
        List<HostileFiles.Hostile> all = HostileFiles.all();
        for (HostileFiles.Hostile hostile : all) {
            switch (receive(hostile.name(), hostile.content())) {
                case Reception.Taken _ -> taken.add(hostile.means() + ": " + hostile.name());
                case Reception.Refused(String sentence) ->
                    assertThat(sentence).endsWith(".").hasSizeBetween(60, 330);
            }
        }
        assertThat(taken).isEmpty();
        assertThat(all).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @EnumSource(FileFamily.class)
    void takesAnHonestFileOfEachFamily(FileFamily family) throws IOException {
        for (String extension : family.extensions()) {
            assertThat(receive("Compte rendu n° 3 (v2) d’été." + extension, GoodFiles.of(family)))
                    .isInstanceOfSatisfying(Reception.Taken.class, taken -> {
                        assertThat(taken.file().family()).isEqualTo(family);
                        assertThat(taken.file().sha256()).hasSize(64);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rapport.v2.final.pdf",
                "Rapport 12.03.2025.PDF",
                "plan.action.pdf",
                "Comité — août.pdf",
                "日本.pdf"
            })
    void takesOrdinaryNames(String name) throws IOException {
        assertThat(receive(name, GoodFiles.of(FileFamily.PDF))).isInstanceOf(Reception.Taken.class);
    }

    @Test
    void takesATextInAnyEncoding() throws IOException {
        for (var charset : List.of("UTF-8", "UTF-16", "windows-1252")) {
            assertThat(receive("a.txt", "Comité du 3 août : prévu à 18 h.".getBytes(charset)))
                    .as(charset)
                    .isInstanceOf(Reception.Taken.class);
        }
    }

    @Test
    void saysWhatTheFileIsWhenItsNameSaysSomethingElse() throws IOException {
        assertThat(receive("facture.pdf", GoodFiles.of(FileFamily.PNG)))
                .isEqualTo(
                        new Reception.Refused(
                                "Ce fichier se dit un document PDF, mais c’est une image PNG. Ouvrez-le dans le logiciel qui l’a fait, enregistrez-le dans le bon type, puis envoyez-le à nouveau."));
    }

    private Reception receive(String name, byte[] content) throws IOException {
        Path file = folder.resolve("content");
        Files.write(file, content);
        return FileReception.receive(name, file);
    }
}
