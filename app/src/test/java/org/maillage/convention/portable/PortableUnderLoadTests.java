package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Conventions that leave over a slow connection, or are removed while somebody saves a change in them.
@HouseTest
class PortableUnderLoadTests {

    @Autowired
    private Cast cast;

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private Removal removal;

    @Autowired
    private Conventions conventions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void holdsNoTransactionWhileItSends() {
        var space = conventions
                .findSpace(conventions.getConvention(cast.convention.id()).slug(), cast.claire.id())
                .orElseThrow();
        var sent = new AtomicInteger();
        takingAway.write(space, new OutputStream() {
            @Override
            public void write(int one) {
                assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                        .isFalse();
                sent.incrementAndGet();
            }
        });
        assertThat(sent).hasPositiveValue();
    }

    @Test
    void losesNoChangeThatIsSavedMeanwhile() throws Exception {
        var file = new ByteArrayOutputStream();
        takingAway.writeComplete(conventions.getConvention(cast.convention.id()), file);
        PersonId nadia = cast.nadia.id();
        UUID received = files.keep("convention.zip", file.toByteArray(), nadia);
        var margaux =
                new Newcomer("Margaux", "Le Goff", "margaux@haute-maree.example", "Ville", Role.COORDINATOR, Set.of());
        var stands = (BringingBack.Outcome.Stands) bringingBack.bring(received, "retour-" + received, margaux, nadia);
        UUID convention = stands.convention().value();
        var written = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var saving = others.submit(() -> transaction.executeWithoutResult(status -> {
                jdbc.sql("update convention.convention set title = 'Travaillé depuis' where id = ?")
                        .param(convention)
                        .update();
                written.countDown();
                jdbc.sql("select pg_sleep(0.3)").query(String.class).optional();
            }));
            written.await();
            assertThat(removal.remove(files.getFile(received))).isInstanceOf(Saved.Refused.class);
            saving.get();
        }
        assertThat(conventions.getConvention(stands.convention()).title()).isEqualTo("Travaillé depuis");
    }
}
