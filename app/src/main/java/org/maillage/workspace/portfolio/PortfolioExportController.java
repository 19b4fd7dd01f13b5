package org.maillage.workspace.portfolio;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Conventions;
import org.maillage.site.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The portfolio as a file, filters kept.
@Controller
class PortfolioExportController {

    private final Conventions conventions;
    private final Portfolios portfolios;
    private final InstanceAddress instance;
    private final Words words;
    private final Clock clock;

    PortfolioExportController(
            Conventions conventions, Portfolios portfolios, InstanceAddress instance, Words words, Clock clock) {
        this.conventions = conventions;
        this.portfolios = portfolios;
        this.instance = instance;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(Portfolio.LIST + "/export.{format}")
    View export(
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable String format,
            @RequestParam Map<String, String> parameters) {
        var filter = PortfolioFilter.read(parameters);
        Portfolio portfolio = portfolios.of(conventions.listSpacesOf(person.person()), filter);
        return new TableFile<>(
                TableFormat.of(format),
                PortfolioTable.of(provenance(person, portfolio), words),
                () -> portfolio.rows().stream());
    }

    private Provenance provenance(SignedInPerson person, Portfolio portfolio) {
        return new Provenance(
                "maillage",
                "Portefeuille de conventions",
                person.displayName(),
                portfolio.chips().stream()
                        .map(chip -> chip.label() + "\u00a0: " + chip.value())
                        .toList(),
                ZonedDateTime.now(clock),
                instance.of(Portfolio.LIST + portfolio.filter().query()));
    }
}
