package org.maillage.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Where and when one goes, and whom one calls. What a service does not say of itself, its structure says.
@Component
public class ReachFacts {

    private final SheetFacts facts;

    ReachFacts(SheetFacts facts) {
        this.facts = facts;
    }

    /// @param places that it lies in, told after its address
    public List<SheetFacts.Fact> of(Structure structure, List<Link> places) {
        var reach = new ArrayList<SheetFacts.Fact>(addressOf(structure));
        if (!places.isEmpty()) {
            reach.add(new SheetFacts.Fact("Quartier", places));
        }
        reach.addAll(facts.of(
                structure.sheet(),
                StructureField.PHONE,
                StructureField.MAIL,
                StructureField.WEBSITE,
                StructureField.TRANSPORT,
                StructureField.HOURS,
                StructureField.HOURS_NOTE));
        return reach;
    }

    /// Nothing when the sheet tells none.
    public static List<SheetFacts.Fact> addressOf(Structure structure) {
        return addressOf(
                structure.sheet(),
                StructureField.ADDRESS,
                StructureField.ADDRESS_MORE,
                StructureField.POSTCODE,
                StructureField.COMMUNE);
    }

    public List<SheetFacts.Fact> of(Service service, Structure by) {
        Sheet<ServiceField> sheet = service.sheet();
        Sheet<StructureField> structure = by.sheet();
        var reach = new ArrayList<SheetFacts.Fact>(
                sheet.says(ServiceField.ADDRESS)
                        ? addressOf(
                                sheet,
                                ServiceField.ADDRESS,
                                ServiceField.ADDRESS_MORE,
                                ServiceField.POSTCODE,
                                ServiceField.COMMUNE)
                        : addressOf(by));
        reach.addAll(facts.of(sheet, ServiceField.CONTACT));
        reach.addAll(either(sheet, ServiceField.PHONE, structure, StructureField.PHONE));
        reach.addAll(either(sheet, ServiceField.MAIL, structure, StructureField.MAIL));
        reach.addAll(facts.of(structure, StructureField.WEBSITE));
        reach.addAll(either(sheet, ServiceField.HOURS, structure, StructureField.HOURS));
        reach.addAll(either(sheet, ServiceField.HOURS_NOTE, structure, StructureField.HOURS_NOTE));
        return reach;
    }

    private static <F extends Enum<F> & Field> List<SheetFacts.Fact> addressOf(
            Sheet<F> sheet, F street, F more, F postcode, F commune) {
        List<Link> lines = Stream.of(
                        sheet.get(street), sheet.get(more), (sheet.get(postcode) + " " + sheet.get(commune)).strip())
                .filter(line -> !line.isEmpty())
                .map(Link::text)
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SheetFacts.Fact("Adresse", lines));
    }

    private List<SheetFacts.Fact> either(
            Sheet<ServiceField> sheet, ServiceField own, Sheet<StructureField> structure, StructureField otherwise) {
        return sheet.says(own) ? facts.of(sheet, own) : facts.of(structure, otherwise);
    }
}
