package org.maillage;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The people of every test, and their story.
///
/// Saint-Aubin, a town with two quartiers and one QPV, signed a convention with its Caf for 2023-2026. Claire
/// coordinates it for the town, Karim for the Caf, Léa only petite enfance. Amadou's association, Les Quatre
/// Vents, pilots actions; Odile, an élue, reads. Nadia administers the instance and belongs to no convention.
/// Elsewhere, in Val-d’Erdre, Yann coordinates another convention: he must never learn anything of the first.
@TestComponent
public class Cast {

    public static final String PASSWORD = "quatre-vents-et-marees";
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    public final Organisation town = organisation("Ville de Saint-Aubin", "Ville", Organisation.Kind.COMMUNE, null);
    public final Organisation townYouth =
            organisation("Ville de Saint-Aubin · Jeunesse", "Jeunesse", Organisation.Kind.COMMUNE, town.id());
    public final Organisation caf = organisation("Caf de Haute-Marée", "Caf", Organisation.Kind.CAF, null);
    public final Organisation fourWinds =
            organisation("Les Quatre Vents", "Quatre Vents", Organisation.Kind.ASSOCIATION, null);
    public final Organisation otherTown = organisation("Val-d’Erdre", "Val-d’Erdre", Organisation.Kind.EPCI, null);

    public final Person claire = person("Claire", "Aubry", town);
    public final Person karim = person("Karim", "Benali", caf);
    public final Person lea = person("Léa", "Castel", town);
    public final Person amadou = person("Amadou", "Diop", fourWinds);
    public final Person odile = person("Odile", "Estève", town);
    public final Person nadia = person("Nadia", "Ferrand", town);
    public final Person yann = person("Yann", "Guillou", otherTown);

    public final Area saintAubin = area(Area.Kind.COMMUNE, "saint-aubin", "Saint-Aubin", null, null);
    public final Area harbour = area(Area.Kind.QUARTIER, "port", "Le Port", saintAubin, null);
    public final Area heights = area(Area.Kind.QUARTIER, "hauteurs", "Les Hauteurs", saintAubin, null);
    public final Area heightsQpv = area(Area.Kind.QPV, "qpv-hauteurs", "Les Hauteurs", heights, 2024);
    public final Area valley = area(Area.Kind.EPCI, "val-d-erdre", "Val-d’Erdre", null, null);

    public final Theme earlyChildhood = theme("PE", "Petite enfance", "rose", "child");
    public final Theme youth = theme("JE", "Jeunesse", "blue", "path");
    public final Theme otherYouth = theme("JV", "Jeunesse de la vallée", "blue", "path");

    public final Convention convention = convention("saint-aubin-2023-2026", "CTG de Saint-Aubin", saintAubin);
    public final Convention otherConvention = convention("val-d-erdre-2024-2027", "CTG du Val-d’Erdre", valley);

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final People people;
    private final Areas areas;
    private final Conventions conventions;
    private final Themes themes;
    private boolean loaded;

    Cast(
            JdbcClient jdbc,
            Organisations organisations,
            People people,
            Areas areas,
            Conventions conventions,
            Themes themes) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.people = people;
        this.areas = areas;
        this.conventions = conventions;
        this.themes = themes;
    }

    @EventListener(ContextRefreshedEvent.class)
    void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        List.of(town, townYouth, caf, fourWinds, otherTown).forEach(organisations::add);
        List.of(claire, karim, lea, amadou, odile, nadia, yann).forEach(this::addWithAccount);
        List.of(saintAubin, harbour, heights, heightsQpv, valley).forEach(areas::add);
        conventions.add(convention);
        conventions.add(otherConvention);
        List.of(earlyChildhood, youth).forEach(theme -> themes.add(convention.id(), theme));
        themes.add(otherConvention.id(), otherYouth);
        addParty(convention, town, "local");
        addParty(convention, caf, "caf");
        addParty(otherConvention, otherTown, "local");
        addParty(otherConvention, caf, "caf");
        addMember(convention, claire, Role.COORDINATOR, null);
        addMember(convention, karim, Role.COORDINATOR, null);
        addMember(convention, lea, Role.COORDINATOR, earlyChildhood.id());
        addMember(convention, amadou, Role.CONTRIBUTOR, null);
        addMember(convention, odile, Role.READER, null);
        addMember(otherConvention, yann, Role.COORDINATOR, null);
    }

    /// A request made by this person, signed in.
    public RequestPostProcessor as(Person person) {
        return user(principal(person));
    }

    public SignedInPerson principal(Person person) {
        return new SignedInPerson(
                person.id(), String.valueOf(person.email()), person.name(), person.equals(nadia), null);
    }

    private void addWithAccount(Person person) {
        people.add(person);
        jdbc.sql("insert into accounts.account (person_id, password_hash, administrator) values (?, ?, ?)")
                .params(person.id().value(), "{noop}" + PASSWORD, person.equals(nadia))
                .update();
    }

    private void addParty(Convention of, Organisation organisation, String side) {
        jdbc.sql("insert into convention.party (id, convention_id, organisation_id, side) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), of.id().value(), organisation.id().value(), side)
                .update();
    }

    private void addMember(Convention of, Person person, Role role, @Nullable ThemeId onlyTheme) {
        UUID member = UUID.randomUUID();
        jdbc.sql("insert into convention.member (id, convention_id, person_id, role) values (?, ?, ?, ?)")
                .params(
                        member,
                        of.id().value(),
                        person.id().value(),
                        role.name().toLowerCase(Locale.ROOT))
                .update();
        if (onlyTheme != null) {
            jdbc.sql("insert into convention.member_theme (member_id, theme_id, convention_id) values (?, ?, ?)")
                    .params(member, onlyTheme.value(), of.id().value())
                    .update();
        }
    }

    private static Organisation organisation(
            String name, String shortName, Organisation.Kind kind, @Nullable OrganisationId parent) {
        return new Organisation(new OrganisationId(UUID.randomUUID()), name, shortName, kind, parent, true, 0);
    }

    private static Person person(String given, String family, Organisation organisation) {
        String email = java.text.Normalizer.normalize(given, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                + "@saint-aubin.example";
        return new Person(new PersonId(UUID.randomUUID()), given, family, email, null, organisation.id(), 0);
    }

    private static Area area(
            Area.Kind kind, String slug, String name, @Nullable Area parent, @Nullable Integer zoning) {
        return new Area(
                new AreaId(UUID.randomUUID()),
                kind,
                slug,
                name,
                name,
                null,
                parent == null ? null : parent.id(),
                zoning,
                null,
                null,
                null);
    }

    private static Theme theme(String code, String name, String color, String pictogram) {
        return new Theme(new ThemeId(UUID.randomUUID()), code, name, name, color, pictogram, 0);
    }

    private static Convention convention(String slug, String title, Area territory) {
        return new Convention(
                new ConventionId(UUID.randomUUID()),
                slug,
                title,
                title,
                Convention.Status.SIGNED,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2023, 2, 28),
                null,
                territory.id(),
                "",
                "",
                0);
    }
}
