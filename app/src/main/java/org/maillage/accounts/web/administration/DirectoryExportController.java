package org.maillage.accounts.web.administration;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The organisations and the people of the instance as files.
@Controller
class DirectoryExportController {

    private final DirectoryTables tables;
    private final InstanceAddress instance;
    private final Clock clock;

    DirectoryExportController(DirectoryTables tables, InstanceAddress instance, Clock clock) {
        this.tables = tables;
        this.instance = instance;
        this.clock = clock;
    }

    @GetMapping(OrganisationsPage.LIST + "/export.{format}")
    View organisations(@PathVariable String format, @RequestParam(name = "q", defaultValue = "") String query) {
        String words = Typed.line(query);
        var provenance = provenance("Organisations", words, OrganisationsPage.LIST);
        return new TableFile<>(
                TableFormat.of(format), tables.ofOrganisations(provenance), () -> tables.organisations(words).stream());
    }

    @GetMapping(PeoplePage.LIST + "/export.{format}")
    View people(@PathVariable String format, @RequestParam(name = "q", defaultValue = "") String query) {
        String words = Typed.line(query);
        var provenance = provenance("Personnes", words, PeoplePage.LIST);
        return new TableFile<>(TableFormat.of(format), tables.ofPeople(provenance), () -> tables.people(words));
    }

    private Provenance provenance(String subject, String words, String list) {
        List<String> filters = Stream.of(words)
                .filter(sought -> !sought.isEmpty())
                .map(sought -> "Recherche\u00a0: " + sought)
                .toList();
        return new Provenance(
                "maillage",
                subject,
                "Administration de l’instance",
                filters,
                ZonedDateTime.now(clock),
                instance.of(list + SoughtWords.query(words)));
    }
}
