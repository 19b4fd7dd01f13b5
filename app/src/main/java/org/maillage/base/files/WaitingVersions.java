package org.maillage.base.files;

import java.util.List;
import java.util.UUID;
import org.maillage.base.jobs.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sees to it that no version waits for ever: it is scanned as soon as it is there; when the scanner does not answer,
/// by a job that tries again for a while, then every quarter of an hour until it does.
@Component
public class WaitingVersions {

    private final JdbcClient jdbc;
    private final Scanning scanning;
    private final Jobs jobs;

    WaitingVersions(JdbcClient jdbc, Scanning scanning, Jobs jobs) {
        this.jdbc = jdbc;
        this.scanning = scanning;
        this.jobs = jobs;
    }

    /// Once the version is committed.
    ///
    /// @return what is known of it now
    public ScanState scan(UUID version) {
        ScanState state = scanning.scan(version);
        if (state == ScanState.WAITING) {
            jobs.ask(Scanning.NAME, version);
        }
        return state;
    }

    @Scheduled(initialDelayString = "${maillage.scan.first:PT1M}", fixedDelayString = "${maillage.scan.every:PT15M}")
    void scanAll() {
        List<UUID> waiting = jdbc.sql("select id from files.file_version where scan = 'waiting' order by sent_at")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID version : waiting) {
            if (scanning.scan(version) == ScanState.WAITING) {
                return;
            }
        }
    }
}
