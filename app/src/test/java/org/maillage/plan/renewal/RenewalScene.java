package org.maillage.plan.renewal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.Cast;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A convention of its own for tests that must be seen from several transactions: Claire coordinates it for the town,
/// Karim for the Caf, Léa its first theme only, Odile reads. It goes away with [#clear()].
class RenewalScene {

    static final String OPEN = "JE-01";
    static final String OF_THE_CAF = "JE-02";

    private final JdbcClient jdbc;
    private final Cast cast;
    private final Conventions conventions;
    private final Themes themes;
    private final RenewalLines lines;
    private final Map<String, UUID> ids = new HashMap<>();
    private Convention convention;

    RenewalScene(JdbcClient jdbc, Cast cast, Conventions conventions, Themes themes, RenewalLines lines) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.conventions = conventions;
        this.themes = themes;
        this.lines = lines;
        this.convention = cast.convention;
    }

    void begin() {
        UUID id = UUID.randomUUID();
        String slug = "scene-" + id + "-2023-2026";
        convention = new Convention(
                new ConventionId(id),
                slug,
                "CTG d’essai 2023-2026",
                "CTG d’essai 2023-2026",
                Convention.Status.SIGNED,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2023, 2, 28),
                null,
                cast.saintAubin.id(),
                "",
                "",
                0);
        conventions.add(convention);
        Theme early = theme("PE");
        Theme youth = theme("JE");
        themes.add(convention.id(), early);
        themes.add(convention.id(), youth);
        for (var party : Map.of("local", cast.town, "caf", cast.caf).entrySet()) {
            jdbc.sql("insert into convention.party (id, convention_id, organisation_id, side) values (?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id, party.getValue().id().value(), party.getKey())
                    .update();
        }
        member(cast.claire, "coordinator");
        member(cast.karim, "coordinator");
        UUID lea = member(cast.lea, "coordinator");
        jdbc.sql("insert into convention.member_theme (member_id, theme_id, convention_id) values (?, ?, ?)")
                .params(lea, early.id().value(), id)
                .update();
        member(cast.odile, "reader");
        action("PE-01", early, Visibility.PARTNERS);
        action(OPEN, youth, Visibility.PARTNERS);
        action(OF_THE_CAF, youth, Visibility.INSTITUTION);
    }

    void clear() {
        jdbc.sql("""
                        update convention.convention set deleted_at = now() where id = ? or id in (
                          select next_id from plan.renewal where convention_id = ?)
                        """).params(convention.id().value(), convention.id().value()).update();
    }

    Convention convention() {
        return convention;
    }

    UUID idOf(String code) {
        return ids.getOrDefault(code, UUID.randomUUID());
    }

    Space space(Person person) {
        return space(convention, person);
    }

    Space space(Convention of, Person person) {
        return conventions.findSpace(of.slug(), person.id()).orElseThrow();
    }

    /// The versions of all that somebody sees.
    Map<String, Integer> seenBy(Person person) {
        var seen = new HashMap<String, Integer>();
        Space space = space(person);
        lines.listOf(space.id(), space.sight()).forEach(line -> seen.put(line.key(), line.version()));
        return seen;
    }

    RenewalLine line(Person person, String key) {
        Space space = space(person);
        return lines.find(space.id(), space.sight(), key).orElseThrow();
    }

    private UUID member(Person person, String role) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into convention.member (id, convention_id, person_id, role) values (?, ?, ?, ?)")
                .params(id, convention.id().value(), person.id().value(), role)
                .update();
        return id;
    }

    private void action(String code, Theme theme, Visibility visibility) {
        UUID id = UUID.randomUUID();
        ids.put(code, id);
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title, progress, visibility, institution_id)
                        values (?, ?, ?, ?, ?, 'ongoing', ?, ?)
                        """)
                .params(id, convention.id().value(), theme.id().value(), code, "Action " + code, visibility.code())
                .param(visibility == Visibility.INSTITUTION ? cast.caf.id().value() : null)
                .update();
    }

    private static Theme theme(String code) {
        return new Theme(new ThemeId(UUID.randomUUID()), code, "Thème " + code, code, "rose", "child", 0);
    }
}
