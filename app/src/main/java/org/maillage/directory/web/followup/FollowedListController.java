package org.maillage.directory.web.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Party;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.directory.followup.FollowedLine;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// The structures that both sides follow, on a page and as a file.
@Controller
@RequestMapping("/espace/{convention}" + FollowedLists.PATH)
class FollowedListController implements SpaceTable {

    private final FollowedLists lists;
    private final SideNames sides;
    private final Provenances provenances;
    private final SheetDesk desk;

    FollowedListController(FollowedLists lists, SideNames sides, Provenances provenances, SheetDesk desk) {
        this.lists = lists;
        this.sides = sides;
        this.provenances = provenances;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(Space space, @RequestParam MultiValueMap<String, String> parameters) {
        return Answers.page("directory/followup-list", lists.pageOf(space, FollowedQuery.of(parameters)));
    }

    @GetMapping("/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam MultiValueMap<String, String> parameters) {
        return file(space, TableFormat.of(format), FollowedQuery.of(parameters));
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS, FollowedQuery.ALL);
    }

    private TableFile<?> file(Space space, TableFormat format, FollowedQuery query) {
        List<String> filters = lists.chips(space, query).stream()
                .map(chip -> chip.label() + "\u00a0: " + chip.value())
                .toList();
        var provenance = provenances.of(space, "Structures suivies", filters, FollowedLists.PATH + query.address());
        return new TableFile<>(
                format, new Table<>(provenance, columns(space)), () -> lists.kept(space, query).stream());
    }

    private List<TableColumn<FollowedLine>> columns(Space space) {
        LocalDate today = desk.today();
        return List.of(
                TableColumn.text("Structure", 40, FollowedLine::name),
                TableColumn.text("Type de lieu", 26, lists::kindOf),
                TableColumn.text(
                        "Ce qui vient",
                        40,
                        line -> line.due(today).map(FollowedLists::say).orElse("")),
                TableColumn.lines(
                        "Référents " + sides.of(space, Party.Side.LOCAL), 26, line -> line.on(Party.Side.LOCAL)),
                TableColumn.lines("Référents " + sides.of(space, Party.Side.CAF), 26, line -> line.on(Party.Side.CAF)),
                TableColumn.day("Dernière rencontre", FollowedLine::lastMeeting),
                TableColumn.day("Prochaine rencontre", FollowedLine::nextMeeting),
                TableColumn.text(
                        "Agrément",
                        20,
                        line -> line.granted() == null
                                ? ""
                                : line.granted().draft().what()),
                TableColumn.day("Fin de l’agrément", FollowedListController::end));
    }

    private static @Nullable LocalDate end(FollowedLine line) {
        return line.granted() == null ? null : line.granted().to();
    }
}
