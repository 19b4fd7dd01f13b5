package org.maillage.directory.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Judgement;
import org.maillage.base.intake.MadeRow;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowProblem;
import org.maillage.directory.FieldWords;
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

/// Judges and writes rows of structures, some hundreds at a time. A field that a row leaves empty stays as it is.
final class StructureDesk implements IntakeDesk {

    private static final String ELSEWHERE = "hors du territoire";
    private static final String UNPLACED = "ni commune ni position : personne ne sait si c’est sur le territoire";

    private final KnownSheets known;
    private final Structures structures;
    private final Services services;
    private final RowReading reading;
    private final FieldWords words;
    private final ScopeFilter.Ground ground;
    private final Map<String, String> answers;
    private final LocalDate today;

    private final Map<Integer, Row> rows = new HashMap<>();
    private final ToldOnce told = new ToldOnce("cette structure");
    private final Set<StructureId> made = new HashSet<>();

    StructureDesk(
            KnownSheets known,
            Structures structures,
            Services services,
            RowReading reading,
            FieldWords words,
            ScopeFilter.Ground ground,
            Map<String, String> answers,
            LocalDate today) {
        this.known = known;
        this.structures = structures;
        this.services = services;
        this.reading = reading;
        this.words = words;
        this.ground = ground;
        this.answers = answers;
        this.today = today;
    }

    private record Row(Told told, List<RowProblem> problems) {}

    @Override
    public IntakeReading keep(IntakeReading all) {
        if (!ListQuestions.isTerritoryOnly(answers)) {
            return all;
        }
        var unplaced = new HashSet<Integer>();
        var elsewhere = new HashSet<Integer>();
        for (ReadRow row : all.rows()) {
            Place place = Place.ofStructure(read(row).told().structure());
            if (!place.isSaid()) {
                unplaced.add(row.number());
            } else if (ground.codeOf(place).isEmpty()) {
                elsewhere.add(row.number());
            }
        }
        return all.keeping(row -> !unplaced.contains(row.number()), UNPLACED)
                .keeping(row -> !elsewhere.contains(row.number()), ELSEWHERE);
    }

    @Override
    public void prepare(List<ReadRow> window) {
        rows.clear();
        window.forEach(row -> rows.put(row.number(), read(row)));
        known.lookUp(rows.values().stream().map(Row::told).toList());
    }

    // The commune that a name says is written beside it: the next list is compared with it.
    private Row read(ReadRow row) {
        var problems = new ArrayList<RowProblem>();
        Told told = reading.readStructure(row, ListQuestions.sourceIn(answers), problems);
        Optional<String> code = told.structure().says(StructureField.INSEE)
                ? Optional.empty()
                : ground.codeOf(Place.ofStructure(told.structure()));
        Told placed = code.map(insee -> new Told(
                        told.origin(),
                        told.structure().with(StructureField.INSEE, insee),
                        told.service(),
                        told.extra(),
                        told.changedOn()))
                .orElse(told);
        return new Row(placed, List.copyOf(problems));
    }

    private Row rowOf(ReadRow row) {
        return java.util.Objects.requireNonNull(rows.get(row.number()), "A row is judged after it was prepared");
    }

    @Override
    public Judgement judge(ReadRow row) {
        Row read = rowOf(row);
        Optional<Structure> there = find(read.told());
        var problems = new ArrayList<>(read.problems());
        keyOf(there, read.told()).flatMap(key -> told.before(key, row)).ifPresent(problems::add);
        return new Judgement(
                there.map(one -> one.id().value()).orElse(null),
                there.map(Structure::name).orElse(""),
                there.map(Structure::path).orElse(""),
                differences(there.orElse(null), read.told()),
                problems);
    }

    private static Optional<Object> keyOf(Optional<Structure> there, Told told) {
        return told.origin().id().isEmpty() ? there.map(Structure::id) : Optional.of(told.origin());
    }

    // Two rows of one list that give it no name may tell of two structures of the same name.
    private Optional<Structure> find(Told told) {
        return known.find(told).filter(one -> !told.origin().id().isEmpty() || !made.contains(one.id()));
    }

    private List<RowDifference> differences(@Nullable Structure there, Told told) {
        Service service = there == null ? null : known.serviceOf(there, told).orElse(null);
        return new Differences(words)
                .sheet(there == null ? null : there.sheet(), Positions.beside(there, told.structure()), "")
                .sheet(service == null ? null : service.sheet(), told.service(), " (service)")
                .extra(there == null ? Map.of() : there.extra(), told.extra())
                .day(there == null ? null : there.upkeep().changedOn(), told.changedOn())
                .all();
    }

    @Override
    public List<MadeRow> write(List<ReadRow> window) {
        var told = new ArrayList<MadeRow>();
        var created = new LinkedHashMap<StructureId, Structures.Draft>();
        var changed = new LinkedHashMap<StructureId, Structures.Draft>();
        var newServices = new LinkedHashMap<ServiceId, Services.Draft>();
        var changedServices = new LinkedHashMap<ServiceId, Services.Draft>();
        for (ReadRow row : window) {
            Told one = rowOf(row).told();
            Optional<Structure> there = find(one);
            StructureId id = there.map(Structure::id).orElseGet(() -> new StructureId(UUID.randomUUID()));
            Structures.Draft draft = draft(there.orElse(null), one, id);
            (there.isPresent() ? changed : created).put(id, draft);
            if (!one.service().said().isEmpty()) {
                Optional<Service> service = there.flatMap(sheet -> known.serviceOf(sheet, one));
                ServiceId serviceId = service.map(Service::id).orElseGet(() -> new ServiceId(UUID.randomUUID()));
                (service.isPresent() ? changedServices : newServices)
                        .put(serviceId, serviceDraft(service.orElse(null), one, id, draft));
            }
            told.add(new MadeRow(
                    row.number(),
                    id.value(),
                    there.isEmpty(),
                    one.name(),
                    there.map(Structure::path).orElse("")));
        }
        made.addAll(created.keySet());
        structures.create(created);
        structures.saveAll(changed);
        services.create(newServices);
        services.saveAll(changedServices);
        return told;
    }

    private Structures.Draft draft(@Nullable Structure there, Told told, StructureId id) {
        Sheet<StructureField> said = Positions.beside(there, told.structure());
        Sheet<StructureField> sheet = there == null ? said : there.sheet().overlaid(said);
        var extra = new LinkedHashMap<>(there == null ? Map.of() : there.extra());
        extra.putAll(told.extra());
        boolean moved = said.says(StructureField.LATITUDE);
        Origin origin = told.origin().id().isEmpty() ? told.origin().named(id.value()) : told.origin();
        return new Structures.Draft(
                there == null ? origin : there.origin(),
                sheet,
                extra,
                moved ? Placing.GIVEN : there == null ? null : there.placing(),
                told.changedOn() == null ? today : told.changedOn());
    }

    private static Services.Draft serviceDraft(
            @Nullable Service there, Told told, StructureId structure, Structures.Draft draft) {
        Sheet<ServiceField> said = told.service();
        if (there == null) {
            Sheet<ServiceField> named = said.says(ServiceField.NAME)
                    ? said
                    : said.with(ServiceField.NAME, said.says(ServiceField.DIGITAL) ? DIGITAL_HELP : told.name());
            return new Services.Draft(
                    structure,
                    KnownSheets.serviceOrigin(told.origin().id().isEmpty() ? draft.origin() : told.origin()),
                    named.with(
                            ServiceField.KIND,
                            said.says(ServiceField.DIGITAL)
                                    ? DIGITAL_KIND
                                    : told.structure().get(StructureField.KIND)),
                    Map.of(),
                    draft.changedOn());
        }
        return new Services.Draft(
                structure, there.origin(), there.sheet().overlaid(said), there.extra(), draft.changedOn());
    }

    private static final String DIGITAL_HELP = "Aide numérique";
    private static final String DIGITAL_KIND = "mediation-numerique";

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
