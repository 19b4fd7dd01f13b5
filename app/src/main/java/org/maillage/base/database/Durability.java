package org.maillage.base.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/// What a cluster promises about a write it has acknowledged.
enum Durability {
    /// It is there after any crash.
    KEPT("on"),
    /// It may be lost: for tests, which throw everything away.
    THROWN_AWAY("off");

    /// Modest enough for a laptop: one application with a pool of ten, and short queries that gain nothing from
    /// compilation.
    private static final List<String> COMMON = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=''",
            "shared_buffers=" + sharedMegabytes() + "MB",
            "max_connections=40",
            "jit=off",
            "log_checkpoints=off");

    private static final List<String> SAFEGUARDS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final int LEAST_SHARED = 64;
    private static final int MOST_SHARED = 256;
    private static final long SHARE = 16;

    private final String safeguards;

    Durability(String safeguards) {
        this.safeguards = safeguards;
    }

    // A sixteenth of the machine: where there is memory a large directory is searched in it, and a small machine leaves
    // its memory to the application.
    private static long sharedMegabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? Math.clamp((machine.getTotalMemorySize() >> 20) / SHARE, LEAST_SHARED, MOST_SHARED)
                : LEAST_SHARED;
    }

    /// The options of the server's command line, in the one string that `pg_ctl` expects.
    String options(int port) {
        StringBuilder options = new StringBuilder("-p ").append(port);
        COMMON.forEach(setting -> options.append(" -c ").append(setting));
        SAFEGUARDS.forEach(
                setting -> options.append(" -c ").append(setting).append('=').append(safeguards));
        return options.toString();
    }

    /// The option of `initdb` that goes with it.
    List<String> creationOptions() {
        return this == KEPT ? List.of() : List.of("--no-sync");
    }
}
