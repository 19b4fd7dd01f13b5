package org.maillage.accounts.links;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Counts secret addresses tried that nobody was given, as failed sign-ins are counted: in the database, for all nodes.
@Repository
@NamedInterface("links")
public class WrongLinks {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 40;

    private final JdbcClient jdbc;
    private final Clock clock;

    WrongLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whether too many were tried from there lately.
    public boolean areTooMany(String address) {
        return jdbc.sql("select count(*) >= ? from accounts.wrong_link where address = ? and at > ?")
                .params(PER_ADDRESS, address, OffsetDateTime.now(clock).minus(WINDOW))
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void add(String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from accounts.wrong_link where at <= ?")
                .param(now.minus(WINDOW))
                .update();
        jdbc.sql("insert into accounts.wrong_link (address, at) values (?, ?)")
                .params(address, now)
                .update();
    }
}
