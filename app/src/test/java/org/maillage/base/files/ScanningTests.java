package org.maillage.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.base.files.FileReception.Reception;
import org.maillage.base.journal.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// A scanner that speaks as clamd does decides what opens.
@HouseTest
@Transactional
class ScanningTests {

    private static final byte[] EICAR =
            GoodFiles.text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileBytes bytes;

    @Autowired
    private Journal journal;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void opensWhatIsClean() throws IOException {
        try (var clamd = new FakeClamd()) {
            FileScanner scanner = ClamdScanner.at(clamd.address(), PATIENCE);
            UUID version = keep(scanner, GoodFiles.of(FileFamily.TXT));
            assertThat(stateOf(version)).isEqualTo("waiting");
            assertThat(scanning(scanner).scan(version)).isEqualTo(ScanState.CLEAN);
            assertThat(stateOf(version)).isEqualTo("clean");
        }
    }

    @Test
    void erasesWhatIsInfectedAndSaysWhatWasFound() throws IOException {
        try (var clamd = new FakeClamd()) {
            FileScanner scanner = ClamdScanner.at(clamd.address(), PATIENCE);
            UUID version = keep(scanner, EICAR);
            assertThat(scanning(scanner).scan(version)).isEqualTo(ScanState.INFECTED);
            assertThat(jdbc.sql("select virus from files.file_version where id = ?")
                            .param(version)
                            .query(String.class)
                            .single())
                    .isEqualTo("Eicar-Test-Signature");
            var left = new ByteArrayOutputStream();
            bytes.copy(version, left);
            assertThat(left.size()).isZero();
        }
    }

    @Test
    void keepsWaitingForAScannerThatDoesNotAnswer() throws IOException {
        var clamd = new FakeClamd();
        FileScanner scanner = ClamdScanner.at(clamd.address(), PATIENCE);
        clamd.close();
        UUID version = keep(scanner, GoodFiles.of(FileFamily.TXT));
        assertThat(scanning(scanner).scan(version)).isEqualTo(ScanState.WAITING);
        assertThatThrownBy(() -> scanning(scanner).run(version)).isInstanceOf(IllegalStateException.class);
        assertThat(stateOf(version)).isEqualTo("waiting");
        try (var again = new FakeClamd()) {
            scanning(ClamdScanner.at(again.address(), PATIENCE)).run(version);
        }
        assertThat(stateOf(version)).isEqualTo("clean");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> ClamdScanner.at("clamd", PATIENCE)).isInstanceOf(IllegalArgumentException.class);
    }

    private Scanning scanning(FileScanner scanner) {
        return new Scanning(jdbc, bytes, Optional.of(scanner), transaction);
    }

    private UUID keep(FileScanner scanner, byte[] content) throws IOException {
        Path path = folder.resolve("content");
        Files.write(path, content);
        var received = ((Reception.Taken) FileReception.receive("cr.txt", path)).file();
        var owner = new FileWriting.Owner(
                cast.convention.id().value(), "convention", cast.convention.id().value());
        return new FileWriting(jdbc, bytes, Optional.of(scanner), journal, clock)
                .add(owner, new SeenBy(Visibility.PARTNERS, null), null, received)
                .scanned();
    }

    private String stateOf(UUID version) {
        return jdbc.sql("select scan from files.file_version where id = ?")
                .param(version)
                .query(String.class)
                .single();
    }
}
