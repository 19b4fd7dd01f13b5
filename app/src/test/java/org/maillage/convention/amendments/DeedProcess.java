package org.maillage.convention.amendments;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.Maillage;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.database.RunningApplication;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.convention.portable.BringingBack;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// Does one deed in a process of its own, the whole application around it, so that it can be killed in the middle.
public final class DeedProcess {

    private DeedProcess() {}

    /// @param words what to do, then the ids of what it is done to
    static void main(String[] words) throws IOException {
        ApplicationContext house = SpringApplication.run(Maillage.class);
        UUID first = UUID.fromString(words[1]);
        PersonId by = new PersonId(UUID.fromString(words[2]));
        switch (words[0]) {
            case "adopt" -> adopt(house, new ConventionId(first), by);
            case "bring" -> bring(house, first, by);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void adopt(ApplicationContext house, ConventionId convention, PersonId by) {
        Amendment amendment = house.getBean(Amendments.class).getAmendment(convention, 1);
        AmendmentReading reading = house.getBean(AmendmentReadings.class).read(convention, amendment);
        LocalDate day = LocalDate.of(2025, 11, 10);
        List<Deliberation> decided = reading.merged().rows("convention.party").stream()
                .map(row -> new Deliberation(new OrganisationId(row.getId("organisation_id")), "DEL-12", day))
                .toList();
        house.getBean(Adoptions.class).adopt(convention, 1, new Adoption(day, day, decided, reading.fingerprint()), by);
    }

    private static void bring(ApplicationContext house, UUID received, PersonId by) throws IOException {
        var newcomer =
                new Newcomer("Margaux", "Le Goff", "margaux@saint-aubin.example", "Ville", Role.COORDINATOR, Set.of());
        house.getBean(BringingBack.class).bring(received, "le-retour-interrompu", newcomer, by);
    }

    /// @param home takes what it says, and this class alone of all tests: the application finds no other
    static Process start(Path home, String url, String user, String password, Object... words) throws IOException {
        String own = DeedProcess.class.getName().replace('.', '/') + ".class";
        Path copied = home.resolve("classes").resolve(own);
        Files.createDirectories(copied.getParent());
        try (var compiled =
                Objects.requireNonNull(DeedProcess.class.getClassLoader().getResourceAsStream(own))) {
            Files.copy(compiled, copied);
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dmaillage.today=2025-11-20",
                "-Dserver.port=0",
                "-Dspring.datasource.url=" + url,
                "-Dspring.datasource.username=" + user,
                "-Dspring.datasource.password=" + password,
                "-cp",
                home.resolve("classes") + File.pathSeparator + RunningApplication.classPathWithoutTests(),
                DeedProcess.class.getName()));
        for (Object word : words) {
            command.add(word.toString());
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile())
                .start();
    }
}
