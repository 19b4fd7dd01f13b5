package org.maillage.convention.snapshots;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.convention.contents.Contents;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// How the objects of a state were called in it: "VS-04 · Un lieu pour les parents".
@Component
public class StateNames {

    private final Organisations organisations;

    StateNames(Organisations organisations) {
        this.organisations = organisations;
    }

    public Map<UUID, String> of(Contents contents) {
        var names = new HashMap<UUID, String>();
        contents.tables()
                .values()
                .forEach(rows -> rows.forEach(row -> row.findId("id").ifPresent(id -> names.put(id, name(row)))));
        names.putAll(parties(contents.rows("convention.party")));
        return names;
    }

    private Map<UUID, String> parties(List<Contents.Row> parties) {
        var known = organisations.byId(parties.stream()
                .map(row -> new OrganisationId(row.getId("organisation_id")))
                .toList());
        var names = new HashMap<UUID, String>();
        parties.forEach(row -> {
            var organisation = known.get(new OrganisationId(row.getId("organisation_id")));
            names.put(row.id(), organisation == null ? "" : organisation.name());
        });
        return names;
    }

    private static String name(Contents.Row row) {
        String written = row.text("written_on");
        if (written != null) {
            return "Nouvelle du " + FrenchDates.day(LocalDate.parse(written));
        }
        String code = row.text("code");
        String words = Stream.of("title", "name", "label")
                .map(row::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return code == null ? words : code + " · " + words;
    }
}
