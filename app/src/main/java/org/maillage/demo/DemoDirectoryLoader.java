package org.maillage.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.directory.Field;
import org.maillage.directory.FieldReading;
import org.maillage.directory.Origin;
import org.maillage.directory.Placing;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Sheet;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.Upkeep;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the structures of the demonstration and what they give.
@Component
@Profile("demo")
class DemoDirectoryLoader {

    private static final String FILE = "annuaire.yaml";
    private static final String SCHOOLS = "annuaire-ecoles.yaml";

    private final Structures structures;
    private final Services services;
    private final FieldReading reading;

    DemoDirectoryLoader(Structures structures, Services services, FieldReading reading) {
        this.structures = structures;
        this.services = services;
        this.reading = reading;
    }

    void load(DemoFolder folder, DemoWorld world) {
        var sheets = new LinkedHashMap<StructureId, Structures.Draft>();
        var given = new LinkedHashMap<ServiceId, Services.Draft>();
        var owners = new LinkedHashMap<StructureId, OrganisationId>();
        var checked = new LinkedHashMap<StructureId, LocalDate>();
        for (DemoStructure written : written(folder)) {
            String where = FILE + ", " + written.sheet().getOrDefault("name", "sans nom");
            UUID id = UUID.randomUUID();
            Sheet<StructureField> sheet = read(where, StructureField.class, written.sheet());
            LocalDate day = written.checked() == null ? null : LocalDate.parse(written.checked());
            sheets.put(
                    new StructureId(id),
                    new Structures.Draft(
                            Origin.here(id),
                            sheet,
                            Map.of(),
                            sheet.says(StructureField.LATITUDE) ? Placing.GIVEN : null,
                            day));
            for (Map<String, String> service : written.services()) {
                UUID serviceId = UUID.randomUUID();
                given.put(
                        new ServiceId(serviceId),
                        new Services.Draft(
                                new StructureId(id),
                                Origin.here(serviceId),
                                read(where, ServiceField.class, service),
                                Map.of(),
                                day));
            }
            if (written.owner() != null) {
                owners.put(new StructureId(id), world.organisations().get(where, written.owner()));
            }
            if (day != null) {
                checked.put(new StructureId(id), day);
            }
        }
        structures.create(sheets);
        services.create(given);
        checked.forEach(structures::confirm);
        owners.forEach(
                (id, owner) -> DemoRefusal.unlessDone(FILE, structures.entrust(id, 0, owner, Upkeep.USUAL_MONTHS)));
    }

    private static List<DemoStructure> written(DemoFolder folder) {
        return Stream.of(FILE, SCHOOLS)
                .flatMap(file -> folder.readList(file, DemoStructure.class).stream())
                .toList();
    }

    private <F extends Enum<F> & Field> Sheet<F> read(String where, Class<F> fields, Map<String, String> written) {
        var said = new EnumMap<F, String>(fields);
        written.forEach((key, text) -> {
            F field = Arrays.stream(fields.getEnumConstants())
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new DemoRefusal(where, "il n’y a pas de champ « " + key + " »"));
            FieldReading.Answer answer = reading.read(field, text);
            if (!answer.isWhole()) {
                throw new DemoRefusal(where + ", " + key, answer.reason());
            }
            said.put(field, answer.text());
        });
        return Sheet.of(fields, said);
    }
}
