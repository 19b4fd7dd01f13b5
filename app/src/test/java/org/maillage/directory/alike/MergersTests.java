package org.maillage.directory.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.directory.Origin;
import org.maillage.directory.Placing;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class MergersTests {

    private static final String TOWN = "99901";

    @Autowired
    private Mergers mergers;

    @Autowired
    private Differents differents;

    @Autowired
    private Alikes alikes;

    @Autowired
    private Structures structures;

    @Autowired
    private Services services;

    @Test
    void joinsTwoSheetsAndTheServicesOfBoth() {
        Structure kept = sheet("a", "Centre Jean Vilar", "");
        Structure joined = sheet("b", "Maison Jean Vilar", "+33241000000");
        give(kept, "Ateliers");
        give(joined, "Permanences");
        assertThat(join(kept, joined)).isEqualTo(Saved.DONE);
        assertThat(structures.findStructure(joined.id())).isEmpty();
        assertThat(fresh(kept).sheet().get(StructureField.PHONE)).isEqualTo("+33241000000");
        assertThat(fresh(kept).extra()).containsKeys("a", "b");
        assertThat(servicesOf(kept)).containsExactly("Ateliers", "Permanences");
    }

    @Test
    void theAddressAndTheSourceOfTheJoinedOneLeadToTheKeptOne() {
        Structure kept = sheet("a", "Centre Jean Vilar", "");
        Structure joined = sheet("b", "Maison Jean Vilar", "");
        Structure third = sheet("c", "Espace Jean Vilar", "");
        join(kept, joined);
        join(third, fresh(kept));
        assertThat(mergers.findKept(joined.id()).orElseThrow().id()).isEqualTo(third.id());
        Map<Origin, Structure> found =
                structures.listByOrigin(Set.of(new Origin("list", "b"), new Origin("list", "c")));
        assertThat(found).hasSize(2).allSatisfy((_, one) -> assertThat(one.id()).isEqualTo(third.id()));
    }

    @Test
    void partingGivesBackExactlyBoth() {
        Structure kept = sheet("a", "Centre Jean Vilar", "");
        Structure joined = sheet("b", "Maison Jean Vilar", "+33241000000");
        give(kept, "Ateliers");
        give(joined, "Permanences");
        join(kept, joined);
        structures.restore(joined.id());
        assertThat(fresh(kept))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
        assertThat(fresh(joined))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(joined);
        assertThat(servicesOf(kept)).containsExactly("Ateliers");
        assertThat(servicesOf(joined)).containsExactly("Permanences");
        assertThat(mergers.listJoined(List.of(TOWN))).isEmpty();
    }

    @Test
    void partingKeepsWhatWasWrittenSince() {
        Structure kept = sheet("a", "Centre Jean Vilar", "");
        Structure joined = sheet("b", "Maison Jean Vilar", "+33241000000");
        join(kept, joined);
        Structure now = fresh(kept);
        structures.save(
                now.id(),
                now.version(),
                new Structures.Draft(
                        now.origin(),
                        now.sheet().with(StructureField.PHONE, "+33241999999"),
                        now.extra(),
                        now.placing(),
                        now.upkeep().changedOn()));
        structures.restore(joined.id());
        assertThat(fresh(kept).sheet().get(StructureField.PHONE)).isEqualTo("+33241999999");
        assertThat(fresh(kept).extra()).isEqualTo(kept.extra());
    }

    @Test
    void partingFindsServicesWhereverTheirStructureWentSince() {
        Structure kept = sheet("a", "Centre Jean Vilar", "");
        Structure joined = sheet("b", "Maison Jean Vilar", "");
        Structure third = sheet("c", "Espace Jean Vilar", "");
        give(joined, "Permanences");
        join(kept, joined);
        join(third, fresh(kept));
        structures.restore(joined.id());
        assertThat(servicesOf(joined)).containsExactly("Permanences");
        structures.restore(kept.id());
        assertThat(servicesOf(joined)).containsExactly("Permanences");
        assertThat(servicesOf(kept)).isEmpty();
    }

    @Test
    void refusesWhatSomebodyWroteMeanwhileOrRemoved() {
        Structure kept = sheet("a", "Centre Jean Vilar", "");
        Structure joined = sheet("b", "Maison Jean Vilar", "");
        structures.entrust(joined.id(), joined.version(), null, 6);
        assertThat(join(kept, joined)).isInstanceOf(Saved.ChangedMeanwhile.class);
        structures.remove(joined.id(), fresh(joined).version());
        assertThat(join(kept, joined)).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void whatIsSaidToBeDifferentIsProposedAgainOnlyWhenItIsUnsaid() {
        Structure one = sheet("a", "Centre Jean Vilar", "+33241000000");
        Structure other = sheet("b", "Centre Jean-Vilar", "+33241000000");
        assertThat(alikes.listPairs(List.of(TOWN))).hasSize(1);
        differents.say(other, one);
        differents.say(one, other);
        assertThat(alikes.listPairs(List.of(TOWN))).isEmpty();
        differents.unsay(other.id(), one.id());
        assertThat(alikes.listPairs(List.of(TOWN))).hasSize(1);
    }

    @Test
    void countsThePairsThatAFewSheetsBringWithoutJoiningAny() {
        Structure known = sheet("a", "Centre Jean Vilar", "+33241000000");
        Structure brought = sheet("b", "Centre Jean-Vilar", "+33241000000");
        Structure apart = sheet("c", "Gymnase Bertin", "");
        List<String> here = List.of(TOWN);
        assertThat(alikes.countAmong(here, List.of(brought.id(), apart.id()))).isOne();
        assertThat(alikes.countAmong(here, List.of(apart.id()))).isZero();
        assertThat(alikes.countAmong(here, List.of())).isZero();
        differents.say(known, brought);
        assertThat(alikes.countAmong(here, List.of(brought.id()))).isZero();
        assertThat(structures.listIn(here)).hasSize(3);
    }

    private Saved join(Structure kept, Structure joined) {
        return mergers.join(
                new Mergers.Read(kept.id(), kept.version()),
                new Mergers.Read(joined.id(), joined.version()),
                joined.sheet().overlaid(kept.sheet()),
                kept.placing());
    }

    private Structure fresh(Structure one) {
        return structures.findStructure(one.id()).orElseThrow();
    }

    private Structure sheet(String id, String name, String phone) {
        var structure = new StructureId(UUID.randomUUID());
        structures.create(Map.of(
                structure,
                new Structures.Draft(
                        new Origin("list", id),
                        Sheet.of(
                                StructureField.class,
                                Map.of(
                                        StructureField.NAME,
                                        name,
                                        StructureField.PHONE,
                                        phone,
                                        StructureField.INSEE,
                                        TOWN,
                                        StructureField.LATITUDE,
                                        "47.445",
                                        StructureField.LONGITUDE,
                                        "-0.563")),
                        Map.of(id, "dit par sa liste"),
                        Placing.GIVEN,
                        null)));
        return structures.findStructure(structure).orElseThrow();
    }

    private void give(Structure by, String name) {
        services.create(Map.of(
                new ServiceId(UUID.randomUUID()),
                new Services.Draft(
                        by.id(),
                        new Origin("list", name),
                        Sheet.of(ServiceField.class, Map.of(ServiceField.NAME, name)),
                        Map.of(),
                        null)));
    }

    private List<String> servicesOf(Structure one) {
        return services.listGivenBy(List.of(one.id())).getOrDefault(one.id(), List.of()).stream()
                .map(Service::name)
                .toList();
    }
}
