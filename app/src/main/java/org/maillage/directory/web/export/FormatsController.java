package org.maillage.directory.web.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.directory.export.Account;
import org.maillage.directory.export.Choice;
import org.maillage.directory.export.DirectoryExports;
import org.maillage.directory.export.NationalFormat;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.search.FoundOffers;
import org.maillage.site.Answers;
import org.maillage.site.Attachment;
import org.maillage.site.NotFound;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// What was found, as sheets that come back and in the national formats; what a format cannot hold is said before.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/formats")
class FormatsController {

    private static final List<String> TABLES = List.of(".ods", ".xlsx", ".csv");

    private final FoundOffers offers;
    private final DirectoryExports exports;
    private final Provenances provenances;
    private final SheetDesk desk;

    FormatsController(FoundOffers offers, DirectoryExports exports, Provenances provenances, SheetDesk desk) {
        this.offers = offers;
        this.exports = exports;
        this.provenances = provenances;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Space space, @RequestParam MultiValueMap<String, String> parameters) {
        FoundOffers.Found found = offers.find(space, parameters);
        Choice choice = Choice.of(found.offers());
        String here = space.path(Structures.PATH) + "/formats";
        return Answers.page(
                "directory/formats",
                new FormatsPage(
                        List.of(new Link("Annuaire", space.path(Structures.PATH) + found.written())),
                        "%d\u00a0lieux et services".formatted(found.offers().size()),
                        found.said(),
                        List.of(
                                sheets("Fiches des structures", here + "/structures", found.written()),
                                sheets("Fiches des services", here + "/services", found.written())),
                        Arrays.stream(NationalFormat.values())
                                .map(format -> national(format, here, found.written(), exports.count(format, choice)))
                                .toList()));
    }

    private static FormatsPage.Sheets sheets(String label, String address, String written) {
        return new FormatsPage.Sheets(
                label,
                TABLES.stream()
                        .map(format -> new Link(format, address + format + written))
                        .toList());
    }

    private static FormatsPage.National national(NationalFormat format, String here, String written, Account account) {
        return new FormatsPage.National(
                format.label(),
                here + "/national/" + nameOf(format) + written,
                counted(account.written(), "fiche"),
                account.leftOut().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(left -> left.getValue() + "\u00a0" + left.getKey().label())
                        .toList());
    }

    private static String counted(int count, String what) {
        return count + "\u00a0" + what + (count < 2 ? "" : "s");
    }

    private static String nameOf(NationalFormat format) {
        return format.subject() + "." + format.extension();
    }

    @GetMapping("/structures.{format}")
    View structures(Space space, @PathVariable String format, @RequestParam MultiValueMap<String, String> parameters) {
        FoundOffers.Found found = offers.find(space, parameters);
        return exports.structures(
                TableFormat.of(format), provenance(space, "Structures", found), Choice.of(found.offers()));
    }

    @GetMapping("/services.{format}")
    View services(Space space, @PathVariable String format, @RequestParam MultiValueMap<String, String> parameters) {
        FoundOffers.Found found = offers.find(space, parameters);
        return exports.services(
                TableFormat.of(format), provenance(space, "Services", found), Choice.of(found.offers()));
    }

    private Provenance provenance(Space space, String subject, FoundOffers.Found found) {
        return provenances.of(space, subject, found.said(), Structures.PATH + found.written());
    }

    @GetMapping("/national/{file}")
    View national(Space space, @PathVariable String file, @RequestParam MultiValueMap<String, String> parameters) {
        NationalFormat format = Arrays.stream(NationalFormat.values())
                .filter(one -> nameOf(one).equals(file))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Format", file));
        Choice choice = Choice.of(offers.find(space, parameters).offers());
        return new Attachment(
                "%s_%s_%s.%s".formatted(space.convention().slug(), format.subject(), desk.today(), format.extension()),
                format.mediaType(),
                out -> exports.write(format, choice, out));
    }
}
