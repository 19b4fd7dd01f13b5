package org.maillage.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.People;
import org.maillage.accounts.PersonId;
import org.maillage.directory.FieldReading;
import org.maillage.directory.Scopes;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.professionals.Agreeing;
import org.maillage.directory.professionals.Consents;
import org.maillage.directory.professionals.Entry;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Has the professionals of the demonstration agree to be found, as they would.
@Component
@Profile("demo")
class DemoProfessionalLoader {

    private final Agreeing agreeing;
    private final People people;
    private final Areas areas;
    private final Scopes scopes;
    private final Structures structures;
    private final FieldReading reading;

    DemoProfessionalLoader(
            Agreeing agreeing, People people, Areas areas, Scopes scopes, Structures structures, FieldReading reading) {
        this.agreeing = agreeing;
        this.people = people;
        this.areas = areas;
        this.scopes = scopes;
        this.structures = structures;
        this.reading = reading;
    }

    void load(String file, AreaId territory, DemoFolder folder, DemoWorld world) {
        if (!folder.has(file)) {
            return;
        }
        List<Structure> known =
                structures.listIn(scopes.of(areas.getTerritory(territory)).communes());
        for (DemoProfessional written : folder.readList(file, DemoProfessional.class)) {
            String where = file + ", " + written.name();
            agreeing.agree(territory, who(where, written, world), entry(where, written, known, world));
        }
    }

    private Agreeing.Who who(String where, DemoProfessional written, DemoWorld world) {
        if (written.person() == null) {
            return new Agreeing.Who(null, Objects.requireNonNull(written.address()), Consents.Way.MAIL);
        }
        PersonId person = world.people().get(where, written.person());
        String address = people.getPerson(person).email();
        return new Agreeing.Who(
                person, address == null ? written.person() + "@demo.maillage.example" : address, Consents.Way.ACCOUNT);
    }

    private Entry entry(String where, DemoProfessional written, List<Structure> known, DemoWorld world) {
        return new Entry(
                written.name(),
                text(written.function()),
                text(written.organisation()),
                written.structures().stream()
                        .map(name -> structure(where, name, known))
                        .toList(),
                text(written.help()),
                coded(where, Vocabulary.THEMES, written.themes()),
                written.kinds(),
                coded(where, Vocabulary.AUDIENCES, written.audiences()),
                written.areas().stream()
                        .map(key -> world.areas().get(where, key))
                        .toList(),
                reading.read(ServiceField.PHONE, text(written.phone())).text(),
                text(written.mail()),
                text(written.reach()),
                text(written.languages()));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }

    private static List<String> coded(String where, Vocabulary vocabulary, List<String> codes) {
        codes.forEach(code -> {
            if (vocabulary.labelOf(code).equals(code)) {
                throw new DemoRefusal(where, "« " + code + " » n’est dans aucune liste");
            }
        });
        return codes;
    }

    private static StructureId structure(String where, String name, List<Structure> known) {
        return known.stream()
                .filter(one -> one.name().equals(name))
                .map(Structure::id)
                .findFirst()
                .orElseThrow(() -> new DemoRefusal(where, "il n’y a pas de lieu « " + name + " »"));
    }
}
