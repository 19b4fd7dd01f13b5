package org.maillage.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.maillage.convention.Role;

/// The accounts one may try, as the console shows them: who, with which role, under which address.
class DemoAccountTable {

    private final DemoFolder folder;

    DemoAccountTable(DemoFolder folder) {
        this.folder = folder;
    }

    private record Line(String role, String email) {}

    String text() {
        List<DemoPerson> people = folder.readList(DemoWorldLoader.PEOPLE, DemoPerson.class);
        var lines = new ArrayList<Line>();
        people.stream()
                .filter(DemoPerson::administrator)
                .forEach(person -> lines.add(new Line("Administration de l’instance", person.email())));
        for (String name : folder.listConventions()) {
            DemoConvention convention = folder.read(name + DemoConvention.FILE, DemoConvention.class);
            convention.members().forEach(member -> lines.add(line(convention, member, people)));
        }
        return aligned(lines);
    }

    private static Line line(DemoConvention convention, DemoConvention.MemberEntry member, List<DemoPerson> people) {
        String email = people.stream()
                .filter(person -> person.key().equals(member.person()))
                .map(DemoPerson::email)
                .findFirst()
                .orElse("");
        return new Line(convention.shortTitle() + " · " + role(member, convention), email);
    }

    private static String role(DemoConvention.MemberEntry member, DemoConvention convention) {
        if (member.themes().isEmpty()) {
            return word(member.role());
        }
        String themes = convention.themes().stream()
                .filter(theme -> member.themes().contains(theme.code()))
                .map(theme -> theme.shortName().toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(" et "));
        return word(member.role()) + ", " + themes;
    }

    private static String word(Role role) {
        return switch (role) {
            case COORDINATOR -> "coordination";
            case CONTRIBUTOR -> "contribution";
            case READER -> "lecture";
        };
    }

    private static String aligned(List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.role().length()).max().orElse(0);
        return lines.stream()
                .map(line -> "  " + line.role() + " ".repeat(width - line.role().length() + 3) + line.email())
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
