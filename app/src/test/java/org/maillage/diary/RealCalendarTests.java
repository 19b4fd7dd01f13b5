package org.maillage.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Calendars that people have, from packages of Debian, read an address over the network: on each side of the Atlantic
/// and of the changes of hour, a day stays the day it is.
@HouseTest
class RealCalendarTests extends DiaryScene {

    private static final List<String> ZONES = List.of("Europe/Paris", "UTC", "America/New_York");

    private static final String READING_IN_PYTHON = """
            import sys, urllib.request
            from icalendar import Calendar
            for event in Calendar.from_ical(urllib.request.urlopen(sys.argv[1]).read()).walk("VEVENT"):
                print(type(event["DTSTART"].dt).__name__, event["DTSTART"].dt, event["DTEND"].dt, event["SUMMARY"])
            """;

    @LocalServerPort
    private int port;

    @TempDir
    private Path home;

    private ActionName games = new ActionName(new ActionId(new UUID(0, 0)), "", "");
    private String address = "";

    @BeforeEach
    void givenDatesOnTheDaysThatMoveClocksAndYears() {
        games = action("Des jeux, l’été ; au port", LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), cast.odile);
        step(games, "Fermer", LocalDate.of(2025, 12, 31));
        step(games, "Ouvrir", LocalDate.of(2026, 1, 1));
        address = "http://localhost:" + port + addressOfMine(cast.odile);
    }

    @AfterEach
    void putAwayWhatCalendarsRead() {
        jdbc.sql("""
                        update plan.action set deleted_at = now() where deleted_at is null and id in (
                          select action_id from plan.action_person where person_id = ?)
                        """).param(cast.odile.id().value()).update();
        jdbc.sql("delete from diary.feed where person_id = ?")
                .param(cast.odile.id().value())
                .update();
    }

    @Test
    void khalAndVdirsyncerFollowWhatChanges() throws Exception {
        Program.need("vdirsyncer", "khal");
        configure();
        var machine = new Program(home, "Europe/Paris");
        machine.run("vdirsyncer", "-c", "vdirsyncer.conf", "discover");
        machine.run("vdirsyncer", "-c", "vdirsyncer.conf", "sync");
        for (String zone : ZONES) {
            assertThat(listOf(machine.in(zone)))
                    .as(zone)
                    .containsExactly(
                            "2025-12-31 2025-12-31 Étape à faire\u00a0: Fermer",
                            "2026-01-01 2026-01-01 Étape à faire\u00a0: Ouvrir",
                            "2026-03-29 2026-03-29 Début\u00a0: " + games.code() + " Des jeux, l’été ; au port",
                            "2026-10-25 2026-10-25 Fin\u00a0: " + games.code() + " Des jeux, l’été ; au port");
        }

        jdbc.sql(
                        "update plan.action set starts_on = date '2026-03-30', ends_on = null, version = version + 1 where id = ?")
                .param(games.id().value())
                .update();
        machine.run("vdirsyncer", "-c", "vdirsyncer.conf", "sync");
        assertThat(listOf(machine))
                .as("moved, not doubled; what is gone goes")
                .hasSize(3)
                .endsWith("2026-03-30 2026-03-30 Début\u00a0: " + games.code() + " Des jeux, l’été ; au port");

        action("Une fête", LocalDate.of(2026, 4, 1), null, cast.odile);
        show(games, Visibility.COORDINATORS);
        machine.run("vdirsyncer", "-c", "vdirsyncer.conf", "sync");
        assertThat(listOf(machine))
                .as("lost sight of")
                .hasSize(1)
                .first()
                .asString()
                .endsWith("Une fête");
    }

    @Test
    void pythonReadsDatesWithoutHours() throws Exception {
        Program.need("python3");
        assumeTrue(
                Files.isDirectory(Path.of("/usr/lib/python3/dist-packages/icalendar")),
                "Agendas réels non vérifiés : python3-icalendar est absent");
        Path reading = Files.writeString(home.resolve("reading.py"), READING_IN_PYTHON);
        for (String zone : ZONES) {
            assertThat(new Program(home, zone)
                            .run("/usr/bin/python3", reading.toString(), address)
                            .lines())
                    .as(zone)
                    .contains(
                            "date 2025-12-31 2026-01-01 Étape à faire\u00a0: Fermer",
                            "date 2026-01-01 2026-01-02 Étape à faire\u00a0: Ouvrir",
                            "date 2026-03-29 2026-03-30 Début\u00a0: " + games.code() + " Des jeux, l’été ; au port",
                            "date 2026-10-25 2026-10-26 Fin\u00a0: " + games.code() + " Des jeux, l’été ; au port")
                    .hasSize(4);
        }
    }

    @Test
    void calcurseShowsEachOnItsDay() throws Exception {
        Program.need("calcurse", "curl");
        for (String zone : ZONES) {
            var machine = new Program(Files.createDirectory(home.resolve(zone.replace('/', '-'))), zone);
            machine.run("curl", "-sf", "-o", "diary.ics", address);
            machine.run("calcurse", "-q", "-C", ".", "-D", ".", "-i", "diary.ics");
            assertThat(machine.run("calcurse", "-C", ".", "-D", ".", "-Q", "--from", "12/01/2025", "--days", "400"))
                    .as(zone)
                    .containsSubsequence(
                            "12/31/25:", "Fermer", "01/01/26:", "Ouvrir", "03/29/26:", "Début", "10/25/26:", "Fin");
        }
    }

    private void configure() throws IOException {
        Files.writeString(home.resolve("vdirsyncer.conf"), """
                [general]
                status_path = "%1$s/status/"
                [pair diary]
                a = "house"
                b = "machine"
                collections = null
                [storage house]
                type = "http"
                url = "%2$s"
                [storage machine]
                type = "filesystem"
                path = "%1$s/calendar/"
                fileext = ".ics"
                """.formatted(home, address));
    }

    /// What khal shows, one date a line, in a memory of its own for each zone.
    private List<String> listOf(Program machine) throws IOException, InterruptedException {
        Path memory = Files.createTempDirectory(home, "khal");
        Files.writeString(memory.resolve("khal.conf"), """
                [calendars]
                [[diary]]
                path = %1$s/calendar/
                [locale]
                local_timezone = %2$s
                default_timezone = %2$s
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                timeformat = %%H:%%M
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                [sqlite]
                path = %3$s/khal.db
                """.formatted(home, machine.zone(), memory));
        return machine.run(
                        "khal",
                        "-c",
                        memory.resolve("khal.conf").toString(),
                        "list",
                        "--day-format",
                        "",
                        "--format",
                        "{start-long} {end-long} {title}",
                        "2025-12-01",
                        "400d")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
