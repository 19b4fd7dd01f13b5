package org.maillage.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseTest;
import org.maillage.convention.imports.ImportWork;
import org.maillage.directory.Origin;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Lists larger than what an import looks at, in parts.
@HouseTest
@Transactional
class NationalFeedTests {

    private static final int ROWS = 5_003; // one part, and three rows of another
    private static final Map<String, String> ALL = Map.of("garder", "tout", "source", "pays");

    @Autowired
    private Lists lists;

    @Autowired
    private NationalFeed feed;

    @Autowired
    private ImportWork work;

    @Autowired
    private Structures structures;

    @TempDir
    private Path folder;

    @Test
    void bringsEveryRowOnceWhateverThePartItStandsIn() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("pays.csv"),
                "id,nom,code_insee,description\n"
                        + IntStream.rangeClosed(1, ROWS)
                                .mapToObj(one -> "%d,Lieu %d,49007,\"Deux\nlignes\"".formatted(one, one))
                                .collect(Collectors.joining("\n"))
                        + "\n3,Lieu 3 encore,49007,\n");
        NationalFeed.Account account = bring(csv);
        assertThat(account.created()).isEqualTo(ROWS);
        assertThat(account.firstErrors()).singleElement().asString().contains("la ligne 3 parle déjà");
        var last = new Origin("pays", "pays--" + ROWS);
        Structure structure = structures.listByOrigin(List.of(last)).get(last);
        assertThat(structure.sheet().get(StructureField.DESCRIPTION)).isEqualTo("Deux\nlignes");
        assertThat(bring(csv).same()).isEqualTo(ROWS);
    }

    @Test
    void bringsObjectsAsItBringsLines() throws IOException {
        Path json = Files.writeString(
                folder.resolve("pays.json"),
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(one -> "{\"id\":%d,\"nom\":\"Lieu %d\",\"code_insee\":\"49007\"}".formatted(one, one))
                        .collect(Collectors.joining(",", "[", "]")));
        assertThat(bring(json)).isEqualTo(new NationalFeed.Account(ROWS, 0, 0, 0, 0, List.of()));
    }

    private NationalFeed.Account bring(Path file) {
        return feed.bring(work.getKind("structures"), lists.space(), String.valueOf(file.getFileName()), file, ALL);
    }
}
