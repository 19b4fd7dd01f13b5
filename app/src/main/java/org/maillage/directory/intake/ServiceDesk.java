package org.maillage.directory.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Judgement;
import org.maillage.base.intake.MadeRow;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowProblem;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Origin;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;

/// Judges and writes rows of services, some hundreds at a time. A field that a row leaves empty stays as it is.
final class ServiceDesk implements IntakeDesk {

    private final KnownServices known;
    private final Services services;
    private final RowReading reading;
    private final FieldWords words;
    private final ServiceScope scope;
    private final Map<String, String> answers;
    private final LocalDate today;

    private final Map<Integer, Row> rows = new HashMap<>();
    private final ToldOnce told = new ToldOnce("ce service");

    ServiceDesk(
            KnownServices known,
            Services services,
            RowReading reading,
            FieldWords words,
            ServiceScope scope,
            Map<String, String> answers,
            LocalDate today) {
        this.known = known;
        this.services = services;
        this.reading = reading;
        this.words = words;
        this.scope = scope;
        this.answers = answers;
        this.today = today;
    }

    private record Row(ToldService told, List<RowProblem> problems) {}

    @Override
    public IntakeReading keep(IntakeReading all) {
        return ListQuestions.isTerritoryOnly(answers)
                ? scope.keep(all, row -> read(row).told())
                : all;
    }

    @Override
    public void prepare(List<ReadRow> window) {
        rows.clear();
        window.forEach(row -> rows.put(row.number(), read(row)));
        known.lookUp(rows.values().stream().map(Row::told).toList());
    }

    private Row read(ReadRow row) {
        var problems = new ArrayList<RowProblem>();
        ToldService service = reading.readService(row, ListQuestions.sourceIn(answers), problems);
        return new Row(service, List.copyOf(problems));
    }

    private Row rowOf(ReadRow row) {
        return java.util.Objects.requireNonNull(rows.get(row.number()), "A row is judged after it was prepared");
    }

    @Override
    public Judgement judge(ReadRow row) {
        Row read = rowOf(row);
        var problems = new ArrayList<>(read.problems());
        List<Structure> meant = known.structuresOf(read.told());
        if (meant.size() != 1) {
            problems.add(StructureProblems.of(row, read.told(), meant.size(), known));
            return new Judgement(null, "", "", List.of(), problems);
        }
        Optional<Service> there = known.find(read.told(), meant.getFirst());
        told.before(keyOf(read.told(), meant.getFirst()), row).ifPresent(problems::add);
        return new Judgement(
                there.map(one -> one.id().value()).orElse(null),
                there.map(Service::name).orElse(""),
                there.map(Service::path).orElse(""),
                differences(there.orElse(null), read.told(), meant.getFirst()),
                problems);
    }

    private static Object keyOf(ToldService told, Structure structure) {
        Origin origin = told.told().origin();
        return origin.id().isEmpty() ? List.of(structure.id(), Folded.fold(told.name())) : origin;
    }

    private List<RowDifference> differences(@Nullable Service there, ToldService told, Structure structure) {
        var differences = new Differences(words);
        if (there == null || !there.structure().equals(structure.id())) {
            differences.text("Structure", there == null ? "" : "une autre structure", structure.name());
        }
        return differences
                .sheet(there == null ? null : there.sheet(), told.told().service(), "")
                .extra(there == null ? Map.of() : there.extra(), told.told().extra())
                .day(there == null ? null : there.changedOn(), told.told().changedOn())
                .all();
    }

    @Override
    public List<MadeRow> write(List<ReadRow> window) {
        var made = new ArrayList<MadeRow>();
        var created = new LinkedHashMap<ServiceId, Services.Draft>();
        var changed = new LinkedHashMap<ServiceId, Services.Draft>();
        for (ReadRow row : window) {
            ToldService one = rowOf(row).told();
            Structure structure = known.structuresOf(one).getFirst();
            Optional<Service> there = known.find(one, structure);
            ServiceId id = there.map(Service::id).orElseGet(() -> new ServiceId(UUID.randomUUID()));
            (there.isPresent() ? changed : created).put(id, draft(there.orElse(null), one.told(), structure, id));
            made.add(new MadeRow(
                    row.number(),
                    id.value(),
                    there.isEmpty(),
                    one.name(),
                    there.map(Service::path).orElse("")));
        }
        services.create(created);
        services.saveAll(changed);
        return made;
    }

    private Services.Draft draft(@Nullable Service there, Told told, Structure structure, ServiceId id) {
        LocalDate changedOn = told.changedOn() == null ? today : told.changedOn();
        if (there == null) {
            Origin origin = told.origin().id().isEmpty() ? told.origin().named(id.value()) : told.origin();
            return new Services.Draft(structure.id(), origin, told.service(), told.extra(), changedOn);
        }
        var extra = new LinkedHashMap<>(there.extra());
        extra.putAll(told.extra());
        return new Services.Draft(
                structure.id(), there.origin(), there.sheet().overlaid(told.service()), extra, changedOn);
    }

    @Override
    public Fates fatesOf(ReadRow row) {
        return new Fates(row.cells().size(), 0);
    }

    // Taking back is the work of PutBack, which knows what a row did by the journal.
    @Override
    public Optional<String> remove(MadeRow made, long deed) {
        return Optional.empty();
    }
}
