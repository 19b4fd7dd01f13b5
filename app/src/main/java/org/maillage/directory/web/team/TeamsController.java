package org.maillage.directory.web.team;

import java.util.List;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.directory.Scopes;
import org.maillage.directory.team.Qualifications;
import org.maillage.directory.team.TeamLine;
import org.maillage.site.Answers;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// The gaps in the qualifications of a territory, on a page and as a file.
@Controller
@RequestMapping("/espace/{convention}" + TeamLists.PATH)
class TeamsController implements SpaceTable {

    private final TeamLists lists;
    private final Qualifications qualifications;
    private final Scopes scopes;
    private final Provenances provenances;

    TeamsController(TeamLists lists, Qualifications qualifications, Scopes scopes, Provenances provenances) {
        this.lists = lists;
        this.qualifications = qualifications;
        this.scopes = scopes;
        this.provenances = provenances;
    }

    @GetMapping
    ModelAndView list(Space space, @RequestParam MultiValueMap<String, String> parameters) {
        return Answers.page("directory/teams", lists.pageOf(space, TeamQuery.of(parameters)));
    }

    @GetMapping("/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam MultiValueMap<String, String> parameters) {
        return file(space, TableFormat.of(format), TeamQuery.of(parameters));
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS, TeamQuery.ALL);
    }

    private TableFile<?> file(Space space, TableFormat format, TeamQuery query) {
        var provenance = provenances.of(
                space, "Qualification des équipes", lists.said(space, query), TeamLists.PATH + query.address());
        return new TableFile<>(
                format, new Table<>(provenance, columns(space)), () -> lists.kept(space, query).stream());
    }

    private List<TableColumn<TeamLine>> columns(Space space) {
        Territory territory = scopes.of(space).territory();
        return List.of(
                TableColumn.text("Structure", 40, TeamLine::name),
                TableColumn.text("Type de lieu", 26, lists::kindOf),
                TableColumn.text("Thème", 26, line -> lists.themeOf(space, line)),
                TableColumn.text("Quartier", 26, line -> lists.placeOf(territory, line)),
                TableColumn.whole("Année", line -> (long) line.year()),
                TableColumn.text("Qualification", 26, line -> qualifications.labelOf(line.qualification())),
                TableColumn.whole("Besoin", line -> (long) line.counts().needed()),
                TableColumn.whole("Cible", line -> (long) line.counts().target()),
                TableColumn.whole("Atteint", line -> (long) line.counts().reached()),
                TableColumn.whole("Manque", line -> (long) line.counts().gap()),
                TableColumn.whole("En formation", line -> (long) line.trained()));
    }
}
