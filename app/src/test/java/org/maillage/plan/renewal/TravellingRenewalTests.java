package org.maillage.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.convention.portable.BringingBack;
import org.maillage.convention.portable.ForgottenConvention;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.TakingAway;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A renewal under way when conventions go to another instance: what was decided travels with the one that ends, the
/// next travels by itself, and where both stand they are one after the other again.
@DemoTest
@Transactional
class TravellingRenewalTests {

    private static final Newcomer CLAIRE = new Newcomer(
            "Claire", "Méterreau", DemoCast.email(DemoCast.CLAIRE), "Ville d’Angers", Role.COORDINATOR, Set.of());

    @Autowired
    private DemoCast cast;

    @Autowired
    private RenewalLines lines;

    @Autowired
    private RenewalDecisions decisions;

    @Autowired
    private Preparation preparation;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private Conventions conventions;

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private ContentTables tables;

    @Autowired
    private JdbcClient jdbc;

    private Space angers;

    @BeforeEach
    void givenThatEverythingGoesOn() {
        angers = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        decisions.decide(
                angers,
                Decision.continued(),
                lines.listOf(angers.id(), angers.sight()).stream()
                        .collect(Collectors.toMap(RenewalLine::key, RenewalLine::version)));
    }

    @Test
    void goesOnWithWhatWasDecidedBeforeItLeft() throws IOException {
        byte[] file = taken(angers.convention());
        forget(angers.id());
        bring(file, DemoCast.ANGERS);
        assertThat(lines.listOf(angers.id(), angers.sight()))
                .isNotEmpty()
                .allMatch(line -> !line.decision().isOpen());
        assertThat(preparation.prepare(angers, false)).isInstanceOf(Preparation.Prepared.Done.class);
    }

    @Test
    void findsTheNextConventionAgainWhicheverComesFirst() throws IOException {
        Convention next = prepared();
        byte[] file = taken(angers.convention());
        byte[] nextFile = taken(next);
        forget(next.id());
        forget(angers.id());
        bring(nextFile, next.slug());
        assertThat(neighbours.findPrevious(new Space(next, angers.member()))).isEmpty();
        bring(file, DemoCast.ANGERS);
        assertThat(neighbours.findNext(angers).orElseThrow().convention().id()).isEqualTo(next.id());
        assertThat(neighbours
                        .findPrevious(new Space(next, angers.member()))
                        .orElseThrow()
                        .convention()
                        .id())
                .isEqualTo(angers.id());
        assertThat(jdbc.sql("""
                        select count(*) from plan.action_lineage l join plan.action a on a.id = l.origin_id
                        where l.convention_id = ? and a.convention_id = ?
                        """)
                        .params(next.id().value(), angers.id().value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void preparesItsOwnNextWhenItComesAsACopy() throws IOException {
        Convention next = prepared();
        ConventionId copy = bring(taken(angers.convention()), "copie");
        Space there = new Space(conventions.getConvention(copy), angers.member());
        assertThat(preparation.isElsewhere(there)).isFalse();
        assertThat(neighbours.findNext(there)).isEmpty();
        assertThat(neighbours.findNext(angers).orElseThrow().convention().id()).isEqualTo(next.id());
    }

    private Convention prepared() {
        return ((Preparation.Prepared.Done) preparation.prepare(angers, true)).next();
    }

    private byte[] taken(Convention convention) {
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(convention, out);
        return out.toByteArray();
    }

    private ConventionId bring(byte[] file, String slug) throws IOException {
        var nadege = cast.principal(DemoCast.NADEGE).person();
        var outcome = bringingBack.bring(files.keep("convention.zip", file, nadege), slug, CLAIRE, nadege);
        assertThat(outcome).isInstanceOf(BringingBack.Outcome.Stands.class);
        return ((BringingBack.Outcome.Stands) outcome).convention();
    }

    private void forget(ConventionId convention) {
        new ForgottenConvention(jdbc, tables).forget(convention);
    }
}
