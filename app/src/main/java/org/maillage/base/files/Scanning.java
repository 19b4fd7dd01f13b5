package org.maillage.base.files;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Actor;
import org.maillage.base.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has a version that waits scanned: it opens to those who see its file, or its bytes are erased.
@Component
public class Scanning implements Job {

    static final String NAME = "file-scan";

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final JdbcClient jdbc;
    private final FileBytes bytes;
    private final Optional<FileScanner> scanner;
    private final TransactionOperations transaction;

    Scanning(JdbcClient jdbc, FileBytes bytes, Optional<FileScanner> scanner, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.bytes = bytes;
        this.scanner = scanner;
        this.transaction = transaction;
    }

    public boolean hasScanner() {
        return scanner.isPresent();
    }

    @Override
    public String name() {
        return NAME;
    }

    /// What a scanner that does not answer leaves waiting is tried again.
    @Override
    public void run(UUID version) {
        if (scan(version) == ScanState.WAITING) {
            throw new IllegalStateException("The scanner does not answer about " + version);
        }
    }

    /// @return what is known of the version now
    ScanState scan(UUID version) {
        ScanState state = stateOf(version);
        if (state != ScanState.WAITING) {
            return state;
        }
        if (scanner.isEmpty()) {
            return tell(version, ScanState.UNSCANNED, null);
        }
        try {
            return switch (scanner.get().scan(out -> bytes.copy(version, out))) {
                case FileScanner.Verdict.Clean() -> tell(version, ScanState.CLEAN, null);
                case FileScanner.Verdict.Infected(String virus) -> tell(version, ScanState.INFECTED, virus);
            };
        } catch (IOException silent) {
            LOG.warn("The scanner does not answer, a file waits: {}", silent.toString());
            return ScanState.WAITING;
        }
    }

    private ScanState stateOf(UUID version) {
        // A version that went meanwhile waits for nothing.
        return jdbc.sql("select scan from files.file_version where id = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(ScanState::ofCode)
                .orElse(ScanState.UNSCANNED);
    }

    private ScanState tell(UUID version, ScanState state, @Nullable String virus) {
        Actor.HOUSE.runs(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "update files.file_version set scan = ?, virus = ?, version = version + 1 where id = ? and scan = 'waiting'")
                    .param(state.code())
                    .param(virus)
                    .param(version)
                    .update();
            if (state == ScanState.INFECTED) {
                bytes.erase(version);
            }
        }));
        return state;
    }
}
