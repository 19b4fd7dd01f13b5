package org.maillage.directory.web.geocoding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The structures of a territory that no map shows, and what to do about it.
@Controller
class UnplacedController {

    private final Structures structures;
    private final Scopes scopes;

    UnplacedController(Structures structures, Scopes scopes) {
        this.structures = structures;
        this.scopes = scopes;
    }

    @GetMapping("/espace/{convention}" + Structures.PATH + "/sans-position")
    ModelAndView list(Space space) {
        List<UnplacedPage.Line> lines = structures.listIn(scopes.of(space).communes()).stream()
                .filter(one -> !one.sheet().says(StructureField.LATITUDE))
                .map(one -> line(space, one))
                .toList();
        return Answers.page(
                "directory/unplaced",
                new UnplacedPage(
                        List.of(new Link("Annuaire", space.path(Structures.PATH))),
                        lines.size() + "\u00a0" + (lines.size() < 2 ? "lieu sans position" : "lieux sans position"),
                        lines));
    }

    private static UnplacedPage.Line line(Space space, Structure one) {
        String own = space.path(one.path());
        String address = one.sheet().get(StructureField.ADDRESS);
        String where = Stream.of(
                        address,
                        (one.sheet().get(StructureField.POSTCODE) + " "
                                        + one.sheet().get(StructureField.COMMUNE))
                                .strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String todo = address.isEmpty() ? "Donner l’adresse et la position" : "Donner la position";
        return new UnplacedPage.Line(
                new Link(one.name(), own),
                where,
                SheetDesk.mayChange(space, one) ? new Link(todo, own + "/modifier") : Link.text(""));
    }
}
